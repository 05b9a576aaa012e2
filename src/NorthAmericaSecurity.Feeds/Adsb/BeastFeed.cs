using System.Buffers.Binary;
using System.IO.Pipelines;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>
/// ADS-B as Mode S messages in the binary form of the Mode-S Beast (port 30005 of dump1090 and readsb): the escape 0x1A, a type ('1' Mode A/C, '2' short, '3' long), six octets of a counter of 12 MHz, one of signal level,
/// the message; 0x1A within stands twice. Plots come from extended squitters whose parity holds; no bit is mended.
/// </summary>
public sealed class BeastFeed : MessageFeed
{
    private const byte Escape = 0x1A;

    /// <summary>Seconds that a message may come behind later ones.</summary>
    private const double WindowS = 2.0;

    /// <summary>Octets of counter and signal level; of a long message.</summary>
    private const int HeadOctets = 7, LongOctets = 14;

    /// <summary>Counter of messages that a program made from multilateration and fed back: 0xFF, 0, "MLAT".</summary>
    private const ulong Multilateration = 0xFF004D4C4154;

    private readonly BeastClock _clock = new();
    private readonly SquitterPlots _squitters;
    private readonly byte[] _frame = new byte[HeadOctets + LongOctets];
    private bool _skipping;

    private readonly Reason _modeAc, _status, _shortReplies, _longReplies, _multilateration, _relayed, _withoutPosition, _reserved, _awaitsPair, _awaitsReference, _jumps, _strayTimes;
    private readonly Reason _noFrame, _torn, _unknownType, _wrongFormat, _parity;

    /// <param name="name">What the feed is called in complaints.</param>
    /// <param name="sensor">Index of the sensor whose plots they are.</param>
    /// <param name="reference">Where the antenna stands, to tell places on the surface, which are ambiguous by 90°; null if unknown: only aircraft that were seen in the air are then followed on the surface.</param>
    /// <param name="receiveTimeS">The time of reception in seconds of UTC since 1970, asked whenever octets arrive; null for a file: seconds since its first message.</param>
    public BeastFeed(string name, PipeReader pipe, int sensor, GeodeticPosition? reference, Func<double>? receiveTimeS, Action<string> complain)
        : base(name, pipe, null, receiveTimeS, WindowS, complain)
    {
        _squitters = new SquitterPlots(sensor, reference);
        _modeAc = Passed("Mode A/C replies");
        _status = Passed("status messages of the receiver");
        _shortReplies = Passed("short Mode S replies");
        _longReplies = Passed("long Mode S replies other than extended squitters");
        _multilateration = Passed("results of multilateration");
        _relayed = Passed("traffic information of radars (TIS-B)");
        _withoutPosition = Passed("squitters without a position");
        _reserved = Passed("squitters of reserved types");
        _awaitsPair = Passed("positions whose other half has not come");
        _awaitsReference = Passed("positions on the surface without a reference");
        _jumps = Passed("positions that cannot follow on the last");
        _strayTimes = Passed("messages of a time far from the feed's");
        _noFrame = Damaged("octets that belong to no frame: expected 0x1A and a type");
        _torn = Damaged("frames torn by another, or by the end");
        _unknownType = Damaged("frames of a type that is none: expected 1, 2 or 3");
        _wrongFormat = Damaged("Mode S messages of a format that does not have their length");
        _parity = Damaged("extended squitters whose parity fails");
    }

    private protected override int Take(ReadOnlySpan<byte> octets, bool whole, List<Plot> plots)
    {
        int taken = 0;
        while (taken < octets.Length)
        {
            ReadOnlySpan<byte> rest = octets[taken..];
            if (rest[0] != Escape)
            {
                int next = rest.IndexOf(Escape);
                taken += Skip(_noFrame, next < 0 ? rest.Length : next, taken);
                continue;
            }

            if (rest.Length > 1 && rest[1] is not (>= (byte)'1' and <= (byte)'3'))
            {
                // Twice the escape is data of a frame whose beginning is lost; behind a status of unknown length everything up to the next escape is.
                bool status = rest[1] is (byte)'4' or (byte)'5';
                if (status)
                {
                    Drop(_status, taken);
                    _skipping = true;
                }

                taken += Skip(rest[1] == Escape ? _noFrame : _unknownType, 2, taken);
                continue;
            }

            int length = Unescape(rest, out ReadOnlySpan<byte> frame);
            if (length == 0 && !whole)
                break;
            if (length <= 0)
            {
                // At the end of the octets, all of them; else up to the escape that tore the frame.
                _skipping = false;
                taken += Skip(_torn, length == 0 ? rest.Length : -length, taken);
                _skipping = false;
                continue;
            }

            _skipping = false;
            TakeFrame(rest[1], frame, taken, plots);
            taken += length;
            if (MovesTick(_clock.NowS))
                break;
        }

        return taken;
    }

    /// <summary>Passes over octets; a stretch of them is told and counted once.</summary>
    private int Skip(Reason reason, int count, int at)
    {
        if (!_skipping)
            Drop(reason, at);
        _skipping = true;
        Counts.SkippedBytes += count;
        return count;
    }

    /// <summary>Takes a frame behind its escape and type.</summary>
    /// <returns>Octets of it in the stream; 0 when it is not there whole; the negated number up to an escape that tears it.</returns>
    private int Unescape(ReadOnlySpan<byte> octets, out ReadOnlySpan<byte> frame)
    {
        frame = default;
        if (octets.Length < 2)
            return 0;
        int length = HeadOctets + (octets[1] == '1' ? 2 : octets[1] == '2' ? 7 : LongOctets);
        if (octets.Length >= length + 2 && !octets.Slice(2, length).Contains(Escape))
        {
            frame = octets.Slice(2, length);
            return length + 2;
        }

        int at = 2;
        for (int i = 0; i < length; i++)
        {
            if (at >= octets.Length)
                return 0;
            if (octets[at] == Escape)
            {
                if (at + 1 >= octets.Length)
                    return 0;
                if (octets[at + 1] != Escape)
                    return -at;
                at++;
            }

            _frame[i] = octets[at++];
        }

        frame = _frame.AsSpan(0, length);
        return at;
    }

    private void TakeFrame(byte type, ReadOnlySpan<byte> frame, int at, List<Plot> plots)
    {
        const int FirstLongFormat = 16, Squitter = 17, NonTransponder = 18;
        Counts.Frames++;
        ulong ticks = BinaryPrimitives.ReadUInt64BigEndian(frame) >> 16;
        bool fed = ticks == Multilateration;
        double time = fed ? double.NaN : _clock.Resolve(ticks, ReceivedS);
        ReadOnlySpan<byte> message = frame[HeadOctets..];
        int format = message[0] >> 3;
        Reason? reason = type == '1' ? _modeAc
            : type == '3' != format >= FirstLongFormat ? _wrongFormat
            : type == '2' ? _shortReplies
            : format is not (Squitter or NonTransponder) ? _longReplies
            : fed ? _multilateration
            : double.IsNaN(time) ? _strayTimes
            : null;
        if (reason is not null)
        {
            Drop(reason, at);
            return;
        }

        Plot plot = Plot.Empty;
        SquitterOutcome outcome = _squitters.Take(message, time, ref plot);
        if (outcome == SquitterOutcome.Plot)
        {
            plots.Add(plot);
            Counts.Plots++;
            return;
        }

        Drop(outcome switch
        {
            SquitterOutcome.ParityFails => _parity,
            SquitterOutcome.Relayed => _relayed,
            SquitterOutcome.WithoutPosition => _withoutPosition,
            SquitterOutcome.Reserved => _reserved,
            SquitterOutcome.AwaitsPair => _awaitsPair,
            SquitterOutcome.AwaitsReference => _awaitsReference,
            _ => _jumps,
        }, at);
    }
}
