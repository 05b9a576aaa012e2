using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Ais;

/// <summary>
/// AIS as a feed of plots: NMEA sentences AIVDM and AIVDO (any talker) with messages as ITU-R M.1371-5 lays them out. Positions come from types 1, 2, 3 (class A), 9 (rescue aircraft), 11 (answers
/// with full time), 18, 19 (class B) and 27 (long range); callsigns and short names, from types 5, 19 and 24, are remembered by MMSI; type 4 tells time.
/// </summary>
public sealed class AisFeed : LineFeed
{
    /// <summary>Receivers of one network deliver one after the other's connection lets them.</summary>
    private const double WindowS = 10.0;

    /// <summary>Vessels remembered.</summary>
    private const int Vessels = 1 << 17;

    /// <summary>
    /// Standard deviation in metres of each axis by the accuracy flag: set, 95 % within 10 m (M.1371-5); not set, worse than that: taken as 30 m. Both over √(−2 ln 0.05).
    /// </summary>
    private const double FineSigmaM = 10.0 / 2.4477, CoarseSigmaM = 30.0 / 2.4477;

    /// <summary>A position of type 27 comes in steps of a tenth of a minute: standard deviation in metres of what that cuts off.</summary>
    private const double LongRangeStepSigmaM = 185.2 / 3.4641;

    private const int SecondNotAvailable = 60, SecondOutOfWork = 63;

    private readonly int _sensor;
    private readonly AisClock _clock = new();
    private readonly SixBitPayload _bits = new();
    private readonly PartAssembly _parts = new();
    private readonly RecentTable<Vessel> _vessels = new(Vessels);

    private readonly Reason _comments, _otherSentences, _otherTypes, _baseStations, _statics, _noPosition, _offEarth, _outOfWork, _repeats, _strayTimes;
    private readonly Reason _noSentence, _checksumMissing, _checksumWrong, _fields, _torn, _tagWrong, _payload, _length, _lostParts, _mmsi, _part24;

    /// <param name="name">What the feed is called in complaints.</param>
    /// <param name="sensor">Index of the sensor whose plots they are.</param>
    /// <param name="receiveTimeS">The time of reception in seconds of UTC since 1970, asked whenever octets arrive; null for a file.</param>
    public AisFeed(string name, PipeReader pipe, int sensor, Func<double>? receiveTimeS, Action<string> complain)
        : this(name, pipe, null, sensor, receiveTimeS, complain)
    {
    }

    /// <summary>A feed of datagrams, each of whole sentences. Those of a recording bring their own time of reception.</summary>
    public AisFeed(string name, IDatagramSource datagrams, int sensor, Func<double>? receiveTimeS, Action<string> complain)
        : this(name, null, datagrams, sensor, receiveTimeS, complain)
    {
    }

    private AisFeed(string name, PipeReader? pipe, IDatagramSource? datagrams, int sensor, Func<double>? receiveTimeS, Action<string> complain)
        : base(name, pipe, datagrams, receiveTimeS, WindowS, complain)
    {
        _sensor = sensor;
        _comments = Passed("comments and empty lines");
        _otherSentences = Passed("sentences of other kinds");
        _otherTypes = Passed("messages of types without positions");
        _baseStations = Passed("base stations");
        _statics = Passed("names and voyages");
        _noPosition = Passed("positions not available");
        _outOfWork = Passed("positions of systems out of work");
        _repeats = Passed("repeats of a report");
        _strayTimes = Passed("reports of a time far from the feed's");
        _noSentence = Damaged("lines that are no sentence: expected !AIVDM");
        _checksumMissing = Damaged("sentences without a checksum");
        _checksumWrong = Damaged("sentences whose checksum fails");
        _fields = Damaged("AIVDM sentences of wrong fields: expected parts, part, sequence, channel, payload, fill bits");
        _torn = Damaged("sentences torn by another");
        _tagWrong = Damaged("tag blocks whose checksum fails");
        _payload = Damaged("payloads of characters that are not six-bit ones");
        _length = Damaged("messages shorter than their type is");
        _lostParts = Damaged("messages of several sentences that never became whole");
        _mmsi = Damaged("messages of an MMSI of more than nine digits");
        _part24 = Damaged("type 24 of a part that is none");
        _offEarth = Damaged("positions off the earth");
    }

    private struct Vessel
    {
        public ulong Callsign, Name;
        public bool Placed;
        public double TimeS;
        public int Latitude, Longitude;
    }

    /// <summary>Where a type has what makes a plot: first bits of its fields, and the number of bits of the whole.</summary>
    private readonly record struct Layout(int Bits, int Accuracy, int Longitude, int Latitude, int Second);

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
        if (line.IsEmpty || line[0] == '#')
        {
            Drop(_comments, at);
            return;
        }

        SentenceFault fault = NmeaSentence.Parse(line, out NmeaSentence sentence);
        if (fault != SentenceFault.None)
        {
            Drop(fault switch
            {
                SentenceFault.NoSentence => _noSentence,
                SentenceFault.ChecksumMissing => _checksumMissing,
                SentenceFault.ChecksumWrong => _checksumWrong,
                _ => _fields,
            }, at);
            return;
        }

        Counts.Frames++;
        Counts.SkippedBytes += sentence.Stray;
        if (sentence.StrayIsTorn)
            Drop(_torn, at);
        if (sentence.TagWrong)
            Drop(_tagWrong, at);
        if (!sentence.IsAis)
        {
            Drop(_otherSentences, at);
            return;
        }

        ReadOnlySpan<byte> characters = sentence.Payload;
        int fill = sentence.FillBits;
        double time = sentence.TimeS;
        if (sentence.Parts > 1)
        {
            bool complete = _parts.TryAdd(sentence, _clock.NowS, out characters, out fill, out time);
            for (int lost = _parts.TakeLost(); lost > 0; lost--)
                Drop(_lostParts, at);
            if (!complete)
                return;
        }

        TakeMessage(characters, fill, double.IsNaN(time) ? ReceivedS : time, at, plots);
    }

    private void TakeMessage(ReadOnlySpan<byte> characters, int fillBits, double receivedS, int at, List<Plot> plots)
    {
        int type = SixBitPayload.TypeOf(characters[0]);
        if (type is not (<= 5 or 9 or 11 or 18 or 19 or 24 or 27 or > 63))
        {
            Drop(_otherTypes, at);
            return;
        }

        if (!_bits.TrySet(characters, fillBits))
        {
            Drop(_payload, at);
            return;
        }

        uint mmsi = _bits.Length >= 38 ? _bits.Unsigned(8, 30) : 0;
        if (mmsi > 999_999_999)
        {
            Drop(_mmsi, at);
            return;
        }

        switch (type)
        {
            case 1 or 2 or 3:
                TakePosition(new Layout(168, 60, 61, 89, 137), mmsi, receivedS, at, plots);
                break;
            case 4 or 11:
                TakeTime(type, mmsi, receivedS, at, plots);
                break;
            case 9:
                TakePosition(new Layout(168, 60, 61, 89, 128), mmsi, receivedS, at, plots, heightAt: 38);
                break;
            case 18:
                TakePosition(new Layout(168, 56, 57, 85, 133), mmsi, receivedS, at, plots);
                break;
            case 19:
                if (_bits.Length >= 263)
                    Named(mmsi, name: _bits.Ident(143, 20));
                TakePosition(new Layout(312, 56, 57, 85, 133), mmsi, receivedS, at, plots);
                break;
            case 27:
                TakeLongRange(mmsi, receivedS, at, plots);
                break;
            case 5:
                // Of 424 bits, but the last two tell nothing, and some transponders leave them out.
                if (Fits(422, at))
                    Named(mmsi, callsign: _bits.Ident(70, 7), name: _bits.Ident(112, 20));
                break;
            case 24:
                TakePartOfStatics(mmsi, at);
                break;
            default:
                Drop(_otherTypes, at);
                break;
        }

        if (type is 5 or 24)
            Drop(_statics, at);
    }

    /// <summary>Whether the message has the bits of its type. Receivers in use put more behind them, up to the next message, and tell fill bits where there are none: up to five may seem to lack.</summary>
    private bool Fits(int bits, int at)
    {
        if (_bits.Length >= bits - 5)
            return true;
        Drop(_length, at);
        return false;
    }

    private void TakePartOfStatics(uint mmsi, int at)
    {
        if (!Fits(160, at))
            return;
        switch (_bits.Unsigned(38, 2))
        {
            case 0:
                Named(mmsi, name: _bits.Ident(40, 20));
                break;
            case 1:
                Named(mmsi, callsign: _bits.Ident(90, 7));
                break;
            default:
                Drop(_part24, at);
                break;
        }
    }

    private void Named(uint mmsi, ulong callsign = 0, ulong name = 0)
    {
        if (callsign == 0 && name == 0)
            return;
        ref Vessel vessel = ref _vessels.FindOrAdd(mmsi);
        vessel.Callsign = callsign != 0 ? callsign : vessel.Callsign;
        vessel.Name = name != 0 ? name : vessel.Name;
    }

    /// <summary>Types 4 and 11: full time and place. A base station does not move and is no target; the mobile stations that answer with type 11 are.</summary>
    private void TakeTime(int type, uint mmsi, double receivedS, int at, List<Plot> plots)
    {
        if (!Fits(168, at))
            return;
        double utc = UtcS();
        int second = double.IsNaN(utc) ? SecondNotAvailable : (int)_bits.Unsigned(72, 6);
        if (type == 11)
        {
            TakePosition(new Layout(168, 78, 79, 107, -second), mmsi, receivedS, at, plots);
            return;
        }

        Drop(_baseStations, at);
        if (!double.IsNaN(receivedS))
            _clock.Resolve(receivedS, SecondNotAvailable);
        else if (!double.IsNaN(utc))
            _clock.HearBaseStation(utc);
    }

    /// <summary>Seconds of UTC since 1970 of a type 4 or 11; NaN where a part of it is not available.</summary>
    private double UtcS()
    {
        int year = (int)_bits.Unsigned(38, 14), month = (int)_bits.Unsigned(52, 4), day = (int)_bits.Unsigned(56, 5);
        int hour = (int)_bits.Unsigned(61, 5), minute = (int)_bits.Unsigned(66, 6), second = (int)_bits.Unsigned(72, 6);
        if (year is < 1970 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return double.NaN;
        return (new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds;
    }

    private void TakePosition(in Layout layout, uint mmsi, double receivedS, int at, List<Plot> plots, int heightAt = -1)
    {
        if (!Fits(layout.Bits, at))
            return;
        const double PerDegree = 600_000.0;
        int longitude = _bits.Signed(layout.Longitude, 28), latitude = _bits.Signed(layout.Latitude, 27);
        int second = layout.Second > 0 ? (int)_bits.Unsigned(layout.Second, 6) : -layout.Second;
        if (second == SecondOutOfWork)
        {
            Drop(_outOfWork, at);
            return;
        }

        Plot plot = Plot.Empty;
        plot.SigmaM = (float)(_bits.Flag(layout.Accuracy) ? FineSigmaM : CoarseSigmaM);
        if (heightAt > 0)
            TakeHeight(heightAt, ref plot);
        Add(ref plot, mmsi, latitude, longitude, PerDegree, receivedS, second, at, plots);
    }

    /// <summary>Height of a type 9 in metres: barometric or by satellite; 4095 is none, and 4094 is that or higher.</summary>
    private void TakeHeight(int heightAt, ref Plot plot)
    {
        const int SensorFlag = 134, NotAvailable = 4095, OrHigher = 4094;
        uint height = _bits.Unsigned(heightAt, 12);
        if (height is NotAvailable or OrHigher)
            return;
        if (_bits.Flag(SensorFlag))
            plot.ModeCM = height;
        else
            plot.HeightM = height;
    }

    private void TakeLongRange(uint mmsi, double receivedS, int at, List<Plot> plots)
    {
        if (!Fits(96, at))
            return;
        Plot plot = Plot.Empty;
        double sigma = _bits.Flag(38) ? FineSigmaM : CoarseSigmaM;
        plot.SigmaM = (float)Math.Sqrt(sigma * sigma + LongRangeStepSigmaM * LongRangeStepSigmaM);
        Add(ref plot, mmsi, _bits.Signed(62, 17), _bits.Signed(44, 18), 600.0, receivedS, SecondNotAvailable, at, plots);
    }

    private void Add(ref Plot plot, uint mmsi, int latitude, int longitude, double perDegree, double receivedS, int second, int at, List<Plot> plots)
    {
        plot.First = latitude / perDegree;
        plot.Second = longitude / perDegree;
        if (!(Math.Abs(plot.First) <= 90.0 && Math.Abs(plot.Second) <= 180.0))
        {
            Drop(plot.First == 91.0 || plot.Second == 181.0 ? _noPosition : _offEarth, at);
            return;
        }

        plot.TimeS = _clock.Resolve(receivedS, second);
        if (double.IsNaN(plot.TimeS))
        {
            Drop(_strayTimes, at);
            return;
        }

        ref Vessel vessel = ref _vessels.FindOrAdd(mmsi);
        bool heard = vessel.Placed && vessel.TimeS == plot.TimeS && vessel.Latitude == latitude && vessel.Longitude == longitude && second < SecondNotAvailable;
        (vessel.Placed, vessel.TimeS, vessel.Latitude, vessel.Longitude) = (true, plot.TimeS, latitude, longitude);
        if (heard)
        {
            Drop(_repeats, at);
            return;
        }

        plot.Form = PlotForm.Geodetic;
        plot.Channels = Channels.Ais;
        plot.Sensor = _sensor;
        plot.Address = mmsi;
        plot.Ident = vessel.Callsign != 0 ? vessel.Callsign : vessel.Name;
        plots.Add(plot);
        Counts.Plots++;
    }
}
