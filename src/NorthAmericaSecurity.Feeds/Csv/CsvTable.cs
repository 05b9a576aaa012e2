using System.Globalization;
using CsvHelper;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>
/// Reads one of our CSV files row by row: header line, '.' decimal point, empty field = unknown, unknown columns ignored, gzip accepted. Every complaint names
/// the file, the line, the field, what was expected and what was found.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        TrimWhitespace = true,
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = 1 << 20,
    };

    private readonly string _path;
    private readonly CsvReader _csv;
    private readonly Dictionary<string, int> _columns = [];

    public CsvTable(string path)
    {
        _path = path;
        _csv = CsvReader.Create(InputFile.Open(path), Options, leaveOpen: false);
        try
        {
            Guarded(() => _csv.Headers.Count);
        }
        catch (InputException)
        {
            // Nobody gets a table to dispose of, and the file must not stay open.
            _csv.Dispose();
            throw;
        }

        for (int i = 0; i < _csv.Headers.Count; i++)
            _columns.TryAdd(_csv.Headers[i].Trim(), i);
    }

    /// <summary>Line of the present row, from 1.</summary>
    public long Line { get; private set; } = 1;

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>Complains unless every column is there.</summary>
    public void Require(params ReadOnlySpan<string> columns)
    {
        foreach (string column in columns)
            if (!Has(column))
                throw new InputException($"{_path}: line 1: expected a column '{column}', found none of that name");
    }

    public bool Read()
    {
        if (!Guarded(_csv.Read))
            return false;
        Line = _csv.LineNumber;
        if (_csv.FieldCount < _columns.Count)
            throw new InputException($"{_path}: line {Line}: expected {_columns.Count} fields as in the header, found {_csv.FieldCount}");
        return true;
    }

    /// <summary>Text of a field; empty where the column or the value is missing.</summary>
    public string Text(string column) => _columns.TryGetValue(column, out int i) ? _csv.GetString(i) : "";

    public string RequiredText(string column)
    {
        string text = Text(column);
        return text.Length > 0 ? text : throw Complaint(column, "a value");
    }

    /// <summary>A finite number in a range, NaN where the column or the value is missing.</summary>
    public double Number(string column, double low = double.NegativeInfinity, double high = double.PositiveInfinity)
    {
        if (!_columns.TryGetValue(column, out int i) || _csv.IsEmpty(i))
            return double.NaN;
        if (!double.TryParse(_csv.GetSpan(i), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            throw Complaint(column, "a number");
        return value >= low && value <= high ? value : throw Complaint(column, Range(low, high));
    }

    public double RequiredNumber(string column, double low = double.NegativeInfinity, double high = double.PositiveInfinity)
    {
        double value = Number(column, low, high);
        return double.IsNaN(value) ? throw Complaint(column, "a number") : value;
    }

    /// <summary>The time of the row in seconds.</summary>
    public double Time() => RequiredNumber("time_s", -Units.FarthestTimeS, Units.FarthestTimeS);

    public double NumberOr(string column, double missing, double low = double.NegativeInfinity, double high = double.PositiveInfinity)
    {
        double value = Number(column, low, high);
        return double.IsNaN(value) ? missing : value;
    }

    /// <summary>Four octal digits as a number, -1 where missing.</summary>
    public short Mode3A(string column)
    {
        string text = Text(column);
        if (text.Length == 0)
            return -1;
        short code = 0;
        foreach (char ch in text)
        {
            if (ch is < '0' or > '7' || text.Length != 4)
                throw Complaint(column, "four octal digits");
            code = (short)(8 * code + ch - '0');
        }

        return code;
    }

    /// <summary>Six hexadecimal digits as a number (an MMSI has seven or eight, as <see cref="Codes.ModeS"/> writes it), 0 where missing.</summary>
    public uint ModeS(string column)
    {
        string text = Text(column);
        if (text.Length == 0)
            return 0;
        return text.Length is >= 6 and <= 8 && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint address)
            ? address
            : throw Complaint(column, "six hexadecimal digits (an MMSI: seven or eight)");
    }

    public InputException Complaint(string column, string expected) =>
        new($"{_path}: line {Line}, {column}: expected {expected}, found '{Text(column)}'");

    public void Dispose() => _csv.Dispose();

    private static string Range(double low, double high) => (double.IsNegativeInfinity(low), double.IsPositiveInfinity(high)) switch
    {
        (false, false) => string.Create(CultureInfo.InvariantCulture, $"a number from {low} to {high}"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"a number not below {low}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a number not above {high}"),
    };

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new InputException($"{_path}: after line {Line}: cannot be read: {InputFile.OneLine(e.Message)}", e);
        }
        catch (CsvFormatException e)
        {
            throw new InputException($"{_path}: after line {Line}: not CSV: {InputFile.OneLine(e.Message)}", e);
        }
    }
}
