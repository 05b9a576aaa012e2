using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>
/// ADS-B as lines of text in the form of Kinetic's BaseStation (port 30003 of SBS-1, dump1090, readsb): <c>MSG,3,…</c>, 22 fields. Positions are the lines MSG,2 (on the surface) and MSG,3 (airborne); ident and code of
/// MSG,1 and MSG,6 are remembered by address. Times are those at which the line says it was generated, taken for UTC. The text has no checksum: each field is held to its form and range.
/// </summary>
public sealed class SbsFeed : LineFeed
{
    /// <summary>Seconds that a line may come behind later ones.</summary>
    private const double WindowS = 4.0;

    /// <summary>Aircraft remembered.</summary>
    private const int Aircraft = 1 << 15;

    /// <summary>How long an ident and a code are taken to hold, in seconds.</summary>
    private const double IdentAgeS = 900.0, CodeAgeS = 180.0;

    private const int Fields = 22;
    private const int TypeField = 1, AddressField = 4, DateField = 6, TimeField = 7, IdentField = 10, AltitudeField = 11, LatitudeField = 14, LongitudeField = 15, CodeField = 17;

    private readonly int _sensor;
    private readonly StreamClock _clock = new();
    private readonly RecentTable<Codes> _codes = new(Aircraft);
    private readonly int[] _ends = new int[Fields];

    private readonly Reason _empty, _otherLines, _withoutPosition, _strayTimes;
    private readonly Reason _noLine, _fieldCount, _type, _address, _time, _altitude, _position, _ident, _code;

    /// <param name="name">What the feed is called in complaints.</param>
    /// <param name="sensor">Index of the sensor whose plots they are.</param>
    public SbsFeed(string name, PipeReader pipe, int sensor, Action<string> complain)
        : base(name, pipe, null, null, WindowS, complain)
    {
        _sensor = sensor;
        _empty = Passed("empty lines");
        _otherLines = Passed("lines of other kinds than MSG");
        _withoutPosition = Passed("messages without a position");
        _strayTimes = Passed("messages of a time far from the feed's");
        _noLine = Damaged("lines that are none of BaseStation: expected MSG,…");
        _fieldCount = Damaged($"lines that have not {Fields} fields");
        _type = Damaged("field 2: expected a type from 1 to 8");
        _address = Damaged("field 5: expected an address of six hexadecimal digits");
        _time = Damaged("fields 7 and 8: expected a time, as 2026/11/28,05:31:46.123");
        _ident = Damaged("field 11: expected an ident of up to eight letters and digits");
        _altitude = Damaged("field 12: expected an altitude in feet, from -2000 to 150000");
        _position = Damaged("fields 15 and 16: expected a latitude and longitude in degrees");
        _code = Damaged("field 18: expected four octal digits");
    }

    private struct Codes
    {
        public ulong Ident;
        public double IdentS, CodeS;
        public short Code;
    }

    private protected override int Take(ReadOnlySpan<byte> octets, bool whole, List<Plot> plots)
    {
        int taken = 0;
        while (NextLine(octets, whole, ref taken, out ReadOnlySpan<byte> line, out int at))
        {
            TakeLine(line, at, plots);
            if (MovesTick(_clock.NowS))
                break;
        }

        return taken;
    }

    private void TakeLine(ReadOnlySpan<byte> line, int at, List<Plot> plots)
    {
        if (line.IsEmpty)
        {
            Drop(_empty, at);
            return;
        }

        if (!line.StartsWith("MSG,"u8))
        {
            Drop(line.StartsWith("SEL,"u8) || line.StartsWith("ID,"u8) || line.StartsWith("AIR,"u8) || line.StartsWith("STA,"u8) || line.StartsWith("CLK,"u8) ? _otherLines : _noLine, at);
            return;
        }

        if (!Cut(line))
        {
            Drop(_fieldCount, at);
            return;
        }

        ReadOnlySpan<byte> type = Field(line, TypeField);
        if (type.Length != 1 || type[0] is < (byte)'1' or > (byte)'8')
        {
            Drop(_type, at);
            return;
        }

        if (!TryAddress(Field(line, AddressField), out uint address))
        {
            Drop(_address, at);
            return;
        }

        if (!TryTime(Field(line, DateField), Field(line, TimeField), out double time))
        {
            Drop(_time, at);
            return;
        }

        Counts.Frames++;
        if (!_clock.Observe(time))
        {
            Drop(_strayTimes, at);
            return;
        }

        TakeMessage(line, type[0] - '0', address, time, at, plots);
    }

    private void TakeMessage(ReadOnlySpan<byte> line, int type, uint address, double time, int at, List<Plot> plots)
    {
        if (type is 1 or 6 && address != 0)
            Remember(line, type, address, time, at);
        ReadOnlySpan<byte> latitude = Field(line, LatitudeField), longitude = Field(line, LongitudeField), altitude = Field(line, AltitudeField);
        if (type is not (2 or 3) || latitude.IsEmpty && longitude.IsEmpty)
        {
            Drop(_withoutPosition, at);
            return;
        }

        Plot plot = Plot.Empty;
        if (!TryDecimal(latitude, out plot.First) || !TryDecimal(longitude, out plot.Second) || Math.Abs(plot.First) > 90.0 || Math.Abs(plot.Second) > 180.0)
        {
            Drop(_position, at);
            return;
        }

        if (type == 3 && !altitude.IsEmpty)
        {
            if (!TryDecimal(altitude, out double feet) || feet is < -2000.0 or > 150_000.0)
            {
                Drop(_altitude, at);
                return;
            }

            plot.ModeCM = (float)(feet * Units.MetresPerFoot);
        }

        plot.TimeS = time;
        plot.Form = PlotForm.Geodetic;
        plot.Channels = Channels.Adsb;
        plot.Sensor = _sensor;
        plot.Address = address;
        ref Codes codes = ref _codes.Find(address);
        if (address != 0 && !Unsafe.IsNullRef(ref codes))
        {
            plot.Ident = codes.Ident != 0 && time - codes.IdentS <= IdentAgeS ? codes.Ident : 0;
            plot.Mode3A = codes.CodeS != 0.0 && time - codes.CodeS <= CodeAgeS ? codes.Code : Plot.NoMode3A;
        }

        plots.Add(plot);
        Counts.Plots++;
    }

    private void Remember(ReadOnlySpan<byte> line, int type, uint address, double time, int at)
    {
        ReadOnlySpan<byte> text = Field(line, type == 1 ? IdentField : CodeField);
        if (text.IsEmpty)
            return;
        if (type == 1)
        {
            if (!TryIdent(text, out ulong ident))
            {
                Drop(_ident, at);
                return;
            }

            ref Codes codes = ref _codes.FindOrAdd(address);
            (codes.Ident, codes.IdentS) = (ident, time);
        }
        else
        {
            // Some programs leave leading zeros out.
            int code = 0;
            foreach (byte c in text)
                code = c is >= (byte)'0' and <= (byte)'7' && code >= 0 ? code << 3 | c - '0' : -1;
            if (code < 0 || text.Length > 4)
            {
                Drop(_code, at);
                return;
            }

            ref Codes codes = ref _codes.FindOrAdd(address);
            (codes.Code, codes.CodeS) = ((short)code, time);
        }
    }

    /// <summary>Finds where the fields end; false unless there are 22.</summary>
    private bool Cut(ReadOnlySpan<byte> line)
    {
        int field = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != ',')
                continue;
            if (field == Fields - 1)
                return false;
            _ends[field++] = i;
        }

        _ends[field] = line.Length;
        return field == Fields - 1;
    }

    private ReadOnlySpan<byte> Field(ReadOnlySpan<byte> line, int field) => line[(_ends[field - 1] + 1).._ends[field]];

    /// <summary>Six hexadecimal digits. One that '~' marks as not of ICAO is none, and 0.</summary>
    private static bool TryAddress(ReadOnlySpan<byte> text, out uint address)
    {
        address = 0;
        bool other = !text.IsEmpty && text[0] == '~';
        text = other ? text[1..] : text;
        if (text.Length != 6)
            return false;
        foreach (byte c in text)
        {
            uint digit = c switch { >= (byte)'0' and <= (byte)'9' => c - (uint)'0', >= (byte)'A' and <= (byte)'F' => c - (uint)'A' + 10, >= (byte)'a' and <= (byte)'f' => c - (uint)'a' + 10, _ => 16 };
            if (digit > 15)
                return false;
            address = address << 4 | digit;
        }

        address = other ? 0 : address;
        return true;
    }

    /// <summary>Seconds of UTC since 1970 of a date (2026/11/28) and a time (05:31:46.123, any number of decimals).</summary>
    private static bool TryTime(ReadOnlySpan<byte> date, ReadOnlySpan<byte> time, out double timeS)
    {
        timeS = 0.0;
        if (date.Length != 10 || date[4] != '/' || date[7] != '/' || time.Length < 8 || time[2] != ':' || time[5] != ':')
            return false;
        if (!TryWhole(date[..4], out int year) || !TryWhole(date[5..7], out int month) || !TryWhole(date[8..], out int day)
            || !TryWhole(time[..2], out int hour) || !TryWhole(time[3..5], out int minute) || !TryDecimal(time[6..], out double second))
            return false;
        if (year is < 1970 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second is < 0.0 or >= 61.0)
            return false;
        timeS = (new DateOnly(year, month, day).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * 86400.0 + hour * 3600 + minute * 60 + second;
        return true;
    }

    private static bool TryWhole(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (byte c in digits)
        {
            if (c is < (byte)'0' or > (byte)'9')
                return false;
            value = 10 * value + (c - '0');
        }

        return true;
    }

    /// <summary>Digits with an optional sign and decimal point, eighteen at most.</summary>
    private static bool TryDecimal(ReadOnlySpan<byte> text, out double value)
    {
        ReadOnlySpan<double> powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];
        value = 0.0;
        bool negative = !text.IsEmpty && text[0] == '-';
        text = negative ? text[1..] : text;
        long digits = 0;
        int decimals = -1, count = 0;
        foreach (byte c in text)
        {
            if (c == '.' && decimals < 0)
            {
                decimals = 0;
                continue;
            }

            if (c is < (byte)'0' or > (byte)'9' || ++count > 18)
                return false;
            digits = 10 * digits + (c - '0');
            decimals = decimals < 0 ? decimals : decimals + 1;
        }

        // One division, correctly rounded: the number nearest to the decimal one as long as both are exact (15 digits).
        value = (negative ? -digits : digits) / powers[Math.Max(decimals, 0)];
        return count > 0;
    }

    /// <summary>Up to eight capitals, digits and blanks, as a plot holds them. '@', which programs write for a character that was damaged, is none.</summary>
    private static bool TryIdent(ReadOnlySpan<byte> text, out ulong ident)
    {
        ident = 0;
        if (text.Length > 8)
            return false;
        bool any = false;
        for (int i = 0; i < 8; i++)
        {
            byte c = i < text.Length ? text[i] : (byte)' ';
            uint six = c is >= (byte)'A' and <= (byte)'Z' ? c - (uint)'A' + 1 : c is >= (byte)'0' and <= (byte)'9' or (byte)' ' ? c : 0u;
            if (six == 0)
                return false;
            any |= c != ' ';
            ident = ident << 6 | six;
        }

        ident = any ? ident : 0;
        return true;
    }
}
