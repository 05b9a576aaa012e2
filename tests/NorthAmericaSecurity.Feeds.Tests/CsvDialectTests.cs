using System.Text;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>What all our CSV files have in common: how they may be written, and how they are refused.</summary>
public class CsvDialectTests
{
    private static void ReadsTheSame(Func<CsvFormat, string> written) => ReadsTheSame(f => Encoding.UTF8.GetBytes(written(f)));

    private static void ReadsTheSame(Func<CsvFormat, byte[]> written)
    {
        foreach (CsvFormat format in CsvFormats.All)
        {
            string[] expected = format.Read(TextFiles.New("plain.csv", format.Text));
            Assert.Equal(format.Rows.Length, expected.Length);
            Assert.Equal(expected, format.Read(TextFiles.New("other.csv", written(format))));
        }
    }

    [Fact]
    public void Gzip_is_known_by_its_first_bytes_whatever_the_name() => ReadsTheSame(f => TextFiles.Compress(f.Text));

    [Fact]
    public void Lines_may_end_in_CR_LF() => ReadsTheSame(f => f.Text.ReplaceLineEndings("\r\n"));

    [Fact]
    public void The_last_line_may_lack_its_end() => ReadsTheSame(f => f.Text.TrimEnd());

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column() => ReadsTheSame(f => "\ufeff" + f.Text);

    [Fact]
    public void A_byte_order_mark_may_stand_inside_gzip() => ReadsTheSame(f => TextFiles.Compress("\ufeff" + f.Text));

    [Fact]
    public void Fields_may_be_quoted() =>
        ReadsTheSame(f => string.Concat(f.Text.TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',').Select(field => $"\"{field}\"")) + "\n")));

    [Fact]
    public void Blanks_around_fields_do_not_count() => ReadsTheSame(f => f.Text.Replace(",", " ,\t "));

    [Fact]
    public void Empty_lines_are_passed_over() => ReadsTheSame(f => f.Text.Replace("\n", "\n\n"));

    [Fact]
    public void Unknown_columns_are_ignored() =>
        ReadsTheSame(f => string.Concat(f.Text.TrimEnd().Split('\n').Select((line, i) => i == 0 ? $"remark,{line},other\n" : $"\"a, \"\"b\"\"\",{line},NaN\n")));

    [Fact]
    public void Columns_may_stand_in_any_order() =>
        ReadsTheSame(f => string.Concat(f.Text.TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',').Reverse()) + "\n")));

    [Fact]
    public void A_file_of_only_a_header_is_valid_and_empty()
    {
        foreach (CsvFormat format in CsvFormats.All)
            foreach (string text in new[] { format.Header, format.Header + "\n", format.Header + "\r\n", format.Header + "\n\n" })
                Assert.Empty(format.Read(TextFiles.New("empty.csv", text)));
    }

    [Fact]
    public void A_quoted_field_holds_commas_and_quotes()
    {
        string path = TextFiles.New("ports.csv", "id,nation,lat_deg,lon_deg,weight\n\"St. John's, \"\"the rock\"\"\",CAN,47.56,-52.71,1\n");
        Assert.Equal("St. John's, \"the rock\"", Csv.PlacesCsv.Read(path)[0].Id);
    }

    [Fact]
    public void A_row_of_too_few_fields_is_refused_with_its_line()
    {
        foreach (CsvFormat format in CsvFormats.All)
        {
            int count = format.Header.Split(',').Length;
            string path = TextFiles.New("short.csv", $"{format.Header}\n{format.Rows[0]}\n\n{string.Join(',', format.Rows[0].Split(',')[..^1])}\n");
            Assert.Equal($"line 4: expected {count} fields as in the header, found {count - 1}", TextFiles.Complaint(path, () => format.Read(path)));
        }
    }

    [Fact]
    public void Each_column_that_must_be_there_is_missed_by_name()
    {
        (string Format, string[] Columns)[] required =
        [
            ("planar sensors", ["sensor_id", "y_m", "range_max_m"]), ("geodetic sensors", ["sensor_id", "lat_deg", "lon_deg", "range_max_m"]),
            ("planar detections", ["time_s", "sensor_id"]), ("planar truth", ["time_s", "truth_id", "y_m"]), ("geodetic truth", ["time_s", "truth_id", "lat_deg", "lon_deg"]),
            ("planar tracks", ["time_s", "track_id", "y_m"]), ("geodetic tracks", ["time_s", "track_id", "lat_deg", "lon_deg"]),
            ("airports", ["nation", "lat_deg", "lon_deg", "weight"]), ("ports", ["id", "nation", "lat_deg", "lon_deg", "weight"]),
        ];
        foreach ((string name, string[] columns) in required)
        {
            CsvFormat format = CsvFormats.All.Single(f => f.Name == name);
            foreach (string column in columns)
            {
                int at = Array.IndexOf(format.Header.Split(','), column);
                string Without(string line) => string.Join(',', line.Split(',').Where((_, i) => i != at));
                string path = TextFiles.New("columns.csv", $"{Without(format.Header)}\n{string.Join('\n', format.Rows.Select(Without))}\n");
                Assert.Equal($"line 1: expected a column '{column}', found none of that name", TextFiles.Complaint(path, () => format.Read(path)));
            }
        }
    }

    [Fact]
    public void A_column_is_known_by_its_exact_name()
    {
        string path = TextFiles.New("ports.csv", "ID,nation,lat_deg,lon_deg,weight\nHalifax,CAN,44.64,-63.57,2\n");
        Assert.Contains("expected a column 'id'", TextFiles.Complaint(path, () => Csv.PlacesCsv.Read(path)));
    }

    [Fact]
    public void A_field_of_a_line_that_is_too_long_is_refused()
    {
        foreach (CsvFormat format in CsvFormats.All)
        {
            string path = TextFiles.New("long.csv", $"{format.Header}\n\"{new string('x', 3 << 20)}\"");
            Assert.StartsWith("after line 1: not CSV: ", TextFiles.Complaint(path, () => format.Read(path)));
        }
    }

    [Fact]
    public void A_quote_that_does_not_close_does_not_swallow_the_rows_after_it()
    {
        string path = TextFiles.New("ports.csv", "id,nation,lat_deg,lon_deg,weight\n\"Halifax,CAN,44.64,-63.57,2\nBoston,USA,42.36,-71.05,2\n");
        Assert.StartsWith("line 2: expected 5 fields as in the header, found 1", TextFiles.Complaint(path, () => Csv.PlacesCsv.Read(path)));
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        byte[] bytes = [.. Enumerable.Range(0, 5000).Select(i => (byte)(31 * i * i + 7))];
        foreach (CsvFormat format in CsvFormats.All)
        {
            string path = TextFiles.New("picture.png", bytes);
            Assert.NotEmpty(TextFiles.Complaint(path, () => format.Read(path)));
        }
    }

    [Fact]
    public void A_file_that_is_not_there_or_empty_or_a_folder_is_named()
    {
        string folder = TestPaths.NewFolder();
        string missing = Path.Combine(folder, "missing.csv"), nowhere = Path.Combine(folder, "no", "such", "folder.csv"), empty = TextFiles.New("empty.csv", "");
        foreach (CsvFormat format in CsvFormats.All)
        {
            Assert.Equal("there is no such file", TextFiles.Complaint(missing, () => format.Read(missing)));
            Assert.Equal("there is no such file", TextFiles.Complaint(nowhere, () => format.Read(nowhere)));
            Assert.Equal("the file is empty", TextFiles.Complaint(empty, () => format.Read(empty)));
            Assert.Equal("expected a file, found a folder", TextFiles.Complaint(folder, () => format.Read(folder)));
        }
    }

    [Fact]
    public void A_gzip_file_cut_off_anywhere_is_refused_and_never_taken_for_the_whole()
    {
        // Rows enough that what is there of the file is rows in plenty.
        foreach (CsvFormat format in CsvFormats.All.Where(f => !f.Name.Contains("truth", StringComparison.Ordinal) && !f.Name.Contains("sensors", StringComparison.Ordinal)))
        {
            byte[] whole = TextFiles.Compress(format.Header + "\n" + string.Concat(Enumerable.Repeat(string.Join('\n', format.Rows) + "\n", 2000)));
            foreach (int length in new[] { 2, 3, 10, 11, whole.Length / 3, whole.Length / 2, whole.Length - 9, whole.Length - 8, whole.Length - 4, whole.Length - 1 })
            {
                string path = TextFiles.New("cut.csv.gz", whole[..length]);
                Assert.Contains(": cannot be read: ", TextFiles.Complaint(path, () => format.Read(path)));
            }
        }
    }

    [Fact]
    public void A_gzip_file_with_a_flipped_bit_is_refused()
    {
        CsvFormat format = CsvFormats.All.Single(f => f.Name == "ports");
        byte[] whole = TextFiles.Compress(format.Header + "\n" + string.Concat(Enumerable.Repeat(format.Rows[0] + "\n", 2000)));
        foreach (int at in new[] { whole.Length / 2, whole.Length - 7, whole.Length - 2 })
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 4;
            string path = TextFiles.New("damaged.csv.gz", damaged);
            Assert.NotEmpty(TextFiles.Complaint(path, () => format.Read(path)));
        }
    }

    [Fact]
    public void A_file_refused_is_not_held_open()
    {
        foreach (CsvFormat format in CsvFormats.All)
        {
            foreach (byte[] content in new[] { "no,such,columns\n1,2,3\n"u8.ToArray(), TextFiles.Compress(format.Text)[..^1] })
            {
                string path = TextFiles.New("held.csv", content);
                TextFiles.Complaint(path, () => format.Read(path));
                using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                Assert.True(alone.CanWrite);
            }
        }
    }
}
