using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The five files of a study say the same thing, each in a form that other programs can read.</summary>
[Collection(SmallStudyCollection.Name)]
public partial class StudyOutputTests(SmallStudy study)
{
    [Fact]
    public void There_are_five_files_and_nothing_else()
    {
        string folder = Path.GetDirectoryName(study["study.json"])!;
        Assert.Equal(["gaps.csv", "gaps.geojson", "picture.csv", "report.html", "study.json"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(folder), f => Assert.Equal((byte)'\n', File.ReadAllBytes(f)[^1]));
        Assert.All(Directory.GetFiles(folder), f => Assert.DoesNotContain(folder, File.ReadAllText(f)));
        Assert.Empty(study.Run.Error);
    }

    [Fact]
    public void Gaps_csv_has_a_row_for_each_gap_of_study_json_with_its_figures()
    {
        string[] lines = File.ReadAllLines(study["gaps.csv"]);
        Assert.Equal("stage,layer,altitude_m,region,nation,kind,area_km2,gap_km2,gap_percent,closed_km2,closed_percent", lines[0]);
        Dictionary<string, JsonElement> regions = study.List("regions").ToDictionary(r => Text(r, "id"));
        string[] expected = [.. study.List("gaps").Select(g =>
        {
            JsonElement region = regions[Text(g, "region")];
            return string.Join(',', Text(g, "stage"), Text(g, "layer"), Raw(g, "altitude_m"), Text(g, "region"), Text(region, "nation"), Text(region, "kind"),
                Raw(region, "area_km2"), Raw(g, "gap_km2"), Raw(g, "gap_percent"), Raw(g, "closed_km2"), Raw(g, "closed_percent"));
        })];
        Assert.Equal(expected, lines[1..]);
        // Three stages: air at eleven heights over all twelve regions, vessels over the four of sea.
        Assert.Equal(3 * (11 * 12 + 2 * 4), expected.Length);
    }

    [Fact]
    public void Gaps_close_from_stage_to_stage_and_their_figures_agree_with_each_other()
    {
        Dictionary<string, double> area = study.List("regions").ToDictionary(r => Text(r, "id"), r => Number(r, "area_km2"));
        string[] stages = [.. study.List("stages").Select(s => Text(s, "id"))];
        int closing = 0;
        foreach (IGrouping<string, JsonElement> gap in study.List("gaps").GroupBy(g => $"{Text(g, "layer")} {Raw(g, "altitude_m")} {Text(g, "region")}"))
        {
            JsonElement[] rows = [.. gap];
            Assert.Equal(stages, rows.Select(r => Text(r, "stage")));
            double first = Number(rows[0], "gap_km2"), before = first, region = area[Text(rows[0], "region")];
            Assert.Equal(0.0, Number(rows[0], "closed_km2"));
            foreach (JsonElement row in rows)
            {
                double now = Number(row, "gap_km2"), closed = Number(row, "closed_km2");
                Assert.True(now <= before, $"{gap.Key}: {now} km² after {before}");
                Assert.True(Math.Abs(first - now - closed) < 0.16, $"{gap.Key}: {first} less {now} is not {closed}");
                Assert.True(Math.Abs(100.0 * now / region - Number(row, "gap_percent")) < 0.002, $"{gap.Key}: {now} km² of {region} is not {Raw(row, "gap_percent")} %");
                if (first > 0)
                    Assert.True(Math.Abs(100.0 * closed / first - Number(row, "closed_percent")) < 0.002, $"{gap.Key}: {closed} km² of {first} is not {Raw(row, "closed_percent")} %");
                before = now;
            }

            closing += before < first ? 1 : 0;
        }

        Assert.True(closing > 20, "Mexico's joining closes a gap in many rows");
    }

    [Fact]
    public void Gaps_geojson_holds_each_gap_at_the_headline_height_with_the_area_that_study_json_tells()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(study["gaps.geojson"]));
        Assert.Equal("FeatureCollection", Text(file.RootElement, "type"));
        Dictionary<string, double> headline = study.List("layers").ToDictionary(l => Text(l, "id"), l => Number(l, "headline_m"));
        Dictionary<string, double> expected = study.List("gaps").Where(g => Number(g, "altitude_m") == headline[Text(g, "layer")] && Number(g, "gap_km2") > 0)
            .ToDictionary(g => $"{Text(g, "stage")} {Text(g, "layer")} {Text(g, "region")}", g => Number(g, "gap_km2"));
        var found = new HashSet<string>();
        foreach (JsonElement feature in file.RootElement.GetProperty("features").EnumerateArray())
        {
            JsonElement properties = feature.GetProperty("properties"), geometry = feature.GetProperty("geometry");
            string key = $"{Text(properties, "stage")} {Text(properties, "layer")} {Text(properties, "region")}";
            Assert.Equal("smooth earth, upper bound of coverage", Text(properties, "basis"));
            Assert.Equal("MultiPolygon", Text(geometry, "type"));
            double area = 0;
            foreach (JsonElement ring in geometry.GetProperty("coordinates").EnumerateArray().SelectMany(p => p.EnumerateArray()))
            {
                (double Lon, double Lat)[] points = [.. ring.EnumerateArray().Select(c => (c[0].GetDouble(), c[1].GetDouble()))];
                Assert.True(points.Length >= 4 && points[0] == points[^1], $"{key}: a ring is open");
                Assert.All(points, p => Assert.True(Math.Abs(p.Lon) <= 180 && Math.Abs(p.Lat) <= 90, $"{key}: {p}"));
                area += SignedAreaKm2(points);
            }

            double told = Number(properties, "gap_km2");
            // Slivers have no fourth decimal of a degree to spare.
            Assert.True(Math.Abs(area - told) < 0.002 * told + 30, $"{key}: {area} km² drawn, {told} told");
            if (told > 0)
            {
                Assert.True(found.Add(key), $"{key} twice");
                Assert.Equal(expected[key], told);
            }
        }

        Assert.Equal(expected.Keys.Order(), found.Order());
    }

    /// <summary>No sensor of the catalogue watches vessels there: all of the approach is a gap, up to 200 NM (370 km) from the island's coast, away from all other land.</summary>
    [Theory]
    [InlineData("MEX-sea", "Guadalupe Island", 29.03, -118.28)]
    [InlineData("USA-sea", "Saint Matthew Island", 60.41, -172.72)]
    public void The_sea_approach_of_a_lone_island_is_whole(string region, string island, double latitude, double longitude)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(study["gaps.geojson"]));
        JsonElement gap = file.RootElement.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("properties") is var p
            && Text(p, "region") == region && Text(p, "layer") == "surface-silent" && Text(p, "stage") == "can-usa").GetProperty("geometry").GetProperty("coordinates");
        for (int azimuth = 180; azimuth <= 330; azimuth += 10)
        {
            for (int km = 30; km <= 350; km += 20)
            {
                (double lat, double lon) = Away(latitude, longitude, azimuth, km);
                Assert.True(gap.EnumerateArray().Any(p => p.EnumerateArray().Count(r => Around(r, lat, lon)) % 2 == 1), $"{km} km from {island} at {azimuth}°: {lat:F2}, {lon:F2} is not in the approach");
            }
        }
    }

    [Fact]
    public void Picture_csv_holds_the_track_time_and_the_numbers_of_tracks_that_study_json_tells()
    {
        string[] lines = File.ReadAllLines(study["picture.csv"]);
        Assert.Equal("stage,time_s,track_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,status,sxx_m2,sxy_m2,syy_m2,mode_3a,mode_s,ident,age_s", lines[0]);
        string[][] rows = [.. lines.Skip(1).Select(l => l.Split(','))];
        Assert.All(rows, r => Assert.Equal(16, r.Length));
        Assert.Equal(rows.Length, rows.Select(r => (r[0], r[1], r[2])).Distinct().Count());
        Assert.All(rows, r => Assert.InRange(Parse(r[3]), 5, 85));
        Assert.All(rows, r => Assert.InRange(Parse(r[4]), -180, 180));
        Assert.All(rows, r => Assert.True(r[8] is "confirmed" or "wide-area", $"status {r[8]}"));
        double end = Number(study.Json.GetProperty("traffic"), "duration_s");
        const double epoch = 10.0;
        string[] stages = [.. study.List("stages").Select(s => Text(s, "id"))];
        Assert.Equal(stages, rows.Select(r => r[0]).Distinct());
        foreach (JsonElement picture in study.List("pictures"))
        {
            string[][] own = [.. rows.Where(r => r[0] == Text(picture, "stage"))];
            double[] times = [.. own.Select(r => Parse(r[1]))];
            Assert.Equal(times.Order(), times);
            Assert.All(times, t => Assert.Equal(0.0, t % epoch));
            // The small study writes every epoch that it scores.
            double Hours(string status) => own.Count(r => r[8] == status && Parse(r[1]) <= end) * epoch / 3600.0;
            Assert.Equal(Number(picture, "track_hours"), Hours("confirmed"), 0.0051);
            Assert.Equal(Number(picture, "wide_area_track_hours"), Hours("wide-area"), 0.0051);
            // A track that ends between epochs, or merges, is confirmed without a row.
            int distinct = own.Select(r => r[2]).Distinct().Count();
            Assert.InRange(distinct, 0.9 * Number(picture, "tracks_confirmed"), Number(picture, "tracks_confirmed"));
        }
    }

    [Fact]
    public void The_report_holds_study_json_as_it_is_and_needs_nothing_from_elsewhere()
    {
        string page = File.ReadAllText(study["report.html"]);
        string embedded = Assert.Single(Embedded().Matches(page)).Groups[1].Value;
        string json = File.ReadAllText(study["study.json"]);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(embedded).RootElement, study.Json), "the page's JSON is not study.json");
        Assert.Equal(json.TrimEnd('\n').Replace("<", "\\u003c"), embedded);

        // What is left without the data may name no place but the namespace of SVG.
        string rest = JsonScript().Replace(page, "");
        Assert.Equal(2, JsonScript().Count(page));
        Assert.All(Address().Matches(rest), m => Assert.Equal("http://www.w3.org/2000/svg", m.Value));
        Assert.DoesNotMatch(@"<script[^>]*\ssrc\b", rest);
        Assert.DoesNotMatch(@"<(link|iframe|img|object|embed|base|form)\b", rest);
        Assert.DoesNotMatch(@"@import|url\(|\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\s*\(", rest);
        Assert.Equal(3, Regex.Count(rest + string.Concat(JsonScript().Matches(page)), "</script>"));
        Assert.Contains("<title>What closes &lt;/script&gt; when &quot;Mexico&quot; &amp; its radars join &lt;b&gt;</title>", rest);
    }

    [Fact]
    public void The_final_tables_on_standard_output_tell_the_figures_of_study_json()
    {
        JsonElement row = study.List("gaps").Single(g => Text(g, "layer") == "air-silent" && Number(g, "altitude_m") == 3000 && Text(g, "region") == "MEX-land" && Text(g, "stage") == "mex-all");
        string table = study.Run.Out[study.Run.Out.IndexOf("Air, non-cooperative, 3,000 m", StringComparison.Ordinal)..];
        string line = table.Split('\n').First(l => l.Contains("Mexico, land"));
        Assert.Contains(Number(row, "closed_km2").ToString("N0", CultureInfo.InvariantCulture), line);
        Assert.Contains(Number(row, "gap_percent").ToString("F1", CultureInfo.InvariantCulture) + " %", line);
        Assert.Contains(Number(row, "closed_percent").ToString("F1", CultureInfo.InvariantCulture) + " %", line);
        Assert.Contains("smooth earth", study.Run.Out, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Area inside a ring of degrees, counter-clockwise positive: on the sphere of WGS-84's area, by authalic latitude, each edge a straight line in the cylinder.</summary>
    private static double SignedAreaKm2((double Lon, double Lat)[] ring)
    {
        const double radiusKm = 6371.0071809, e = 0.0818191908426;
        static double Q(double s) => (1 - e * e) * (s / (1 - e * e * s * s) + Math.Atanh(e * s) / e);
        double twice = 0;
        for (int i = 1; i < ring.Length; i++)
        {
            double a = Q(Math.Sin(double.DegreesToRadians(ring[i - 1].Lat))) / Q(1.0), b = Q(Math.Sin(double.DegreesToRadians(ring[i].Lat))) / Q(1.0);
            twice += double.DegreesToRadians(ring[i - 1].Lon - ring[i].Lon) * (a + b);
        }

        return twice / 2 * radiusKm * radiusKm;
    }

    /// <summary>The point at a distance and an azimuth on the sphere: good to a kilometre here.</summary>
    private static (double Lat, double Lon) Away(double lat, double lon, double azimuthDeg, double km)
    {
        double a = double.DegreesToRadians(azimuthDeg), f = double.DegreesToRadians(lat), d = km / 6371.0;
        double there = Math.Asin(Math.Sin(f) * Math.Cos(d) + Math.Cos(f) * Math.Sin(d) * Math.Cos(a));
        double turn = Math.Atan2(Math.Sin(a) * Math.Sin(d) * Math.Cos(f), Math.Cos(d) - Math.Sin(f) * Math.Sin(there));
        return (double.RadiansToDegrees(there), Math.IEEERemainder(lon + double.RadiansToDegrees(turn), 360.0));
    }

    /// <summary>True if the ring runs around the point, by the number of its edges that a ray to the east crosses.</summary>
    private static bool Around(JsonElement ring, double lat, double lon)
    {
        bool around = false;
        JsonElement before = default;
        foreach (JsonElement point in ring.EnumerateArray())
        {
            if (before.ValueKind == JsonValueKind.Array)
            {
                (double x1, double y1, double x2, double y2) = (before[0].GetDouble(), before[1].GetDouble(), point[0].GetDouble(), point[1].GetDouble());
                around ^= y1 > lat != y2 > lat && lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1;
            }

            before = point;
        }

        return around;
    }

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;

    private static string Raw(JsonElement e, string name) => e.GetProperty(name).GetRawText();

    private static double Number(JsonElement e, string name) => e.GetProperty(name).GetDouble();

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<script type="application/json" id="study">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Embedded();

    [GeneratedRegex("""<script type="application/json"[^>]*>.*?</script>""", RegexOptions.Singleline)]
    private static partial Regex JsonScript();

    [GeneratedRegex("""(https?:)?//[a-zA-Z0-9][^\s"'<>)]*""")]
    private static partial Regex Address();
}
