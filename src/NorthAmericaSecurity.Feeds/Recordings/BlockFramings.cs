using System.Buffers.Binary;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>ASTERIX data blocks as the framings below ask for them: CAT, LEN counting itself and CAT.</summary>
internal static class Block
{
    public const int HeaderSize = 3;

    /// <summary>Whole blocks that follow each other so many octets apart: how many, and where the next would begin.</summary>
    public static (int Count, int End) Chain(ReadOnlySpan<byte> bytes, int apart = 0)
    {
        int at = 0, blocks = 0, length;
        for (; at < bytes.Length && (length = Length(bytes[at..])) > 0 && length <= bytes.Length - at; at += length + apart)
            blocks++;
        return (blocks, at);
    }

    /// <summary>Octets of the block at the start of <paramref name="bytes"/>; 0 when there cannot be one, more than there are when it is cut off.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize)
            return HeaderSize + 1;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]);
        return length > HeaderSize ? length : 0;
    }
}

/// <summary>Data blocks one behind another, without times. What is given out are whole stretches of them, so that a reader can find its way again behind a block that lies about its length.</summary>
internal sealed class RawFraming(StreamWindow window) : IFraming
{
    /// <summary>Octets held at a time; many times the longest block.</summary>
    private const int Stretch = 1 << 22;

    /// <summary>Blocks in a row that tell a recording from other files.</summary>
    private const int Convincing = 3;

    public RecordingCounts Counts { get; } = new();

    /// <summary>Whether blocks follow each other: up to the end, or for some way before one that is cut off or damaged.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes, bool completed)
    {
        (int blocks, int end) = Block.Chain(bytes);
        return blocks > 0 && (completed && end == bytes.Length || blocks >= Convincing && Known(bytes));
    }

    public bool TryRead(out Datagram datagram)
    {
        window.TryHold(Stretch);
        int whole = window.IsCompleted ? window.Length : Whole(window.Span);
        datagram = new Datagram(double.NaN, window.Offset, window.Memory(0, whole));
        window.Pass(whole);
        return whole > 0;
    }

    /// <summary>
    /// Octets up to the end of the last whole block. Behind a block that lies about its length others are looked for, or the next stretch would begin within one. Whoever reads blocks does the
    /// same and says what is torn.
    /// </summary>
    private static int Whole(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (true)
        {
            int length = Block.Length(bytes[at..]);
            if (length > bytes.Length - at && (bytes.Length - at < Block.HeaderSize || IsKnown(bytes[at])))
                return at > 0 ? at : bytes.Length;
            if (length > 0 && length <= bytes.Length - at && IsKnown(bytes[at]))
            {
                at += length;
                continue;
            }

            int next = at + 1;
            while (next < bytes.Length && !LeadsOn(bytes[next..]))
                next++;
            if (next == bytes.Length)
                break;
            at = next;
        }

        // Nothing that is known follows. Where something does in the next stretch, it is found there; where nothing ever did, blocks of other categories may follow each other.
        if (at == 0)
            at = Block.Chain(bytes).End;
        return at > 0 ? at : bytes.Length;
    }

    /// <summary>Whether blocks of known categories follow each other for some way.</summary>
    private static bool LeadsOn(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        for (int i = 0; i <= Convincing; i++)
        {
            int length = at < bytes.Length && IsKnown(bytes[at]) ? Block.Length(bytes[at..]) : 0;
            if (length == 0 || length > bytes.Length - at)
                return false;
            at += length;
        }

        return true;
    }

    private static bool IsKnown(byte category) => Categories.Title(category).Length > 0;

    /// <summary>Whether most of the first blocks are of categories that are in use.</summary>
    private static bool Known(ReadOnlySpan<byte> bytes)
    {
        int known = 0, at = 0;
        for (int i = 0; i < Convincing; i++)
        {
            known += IsKnown(bytes[at]) ? 1 : 0;
            at += Block.Length(bytes[at..]);
        }

        return known * 2 > Convincing;
    }
}

/// <summary>FINAL frames, as <see cref="RecordingFormat.Final"/> tells them. Times are of the recording day, days counted from the first frame's.</summary>
internal sealed class FinalFraming(StreamWindow window) : IFraming
{
    private const int FrontSize = 8;
    private const int BackSize = 4;
    private const uint Trailer = 0xA5A5A5A5;

    private int _firstDay = -1;

    public RecordingCounts Counts { get; } = new();

    public static bool Fits(ReadOnlySpan<byte> bytes) => Frame(bytes) is var length and > 0 && length <= bytes.Length;

    public bool TryRead(out Datagram datagram)
    {
        while (window.TryHold(2))
        {
            window.TryHold(BinaryPrimitives.ReadUInt16BigEndian(window.Span));
            int length = Frame(window.Span);
            if (length == 0 || length > window.Length)
            {
                window.Pass(1);
                Counts.SkippedOctets++;
                continue;
            }

            ReadOnlySpan<byte> frame = window.Span;
            if (_firstDay < 0)
                _firstDay = frame[4];
            // The day is an octet and comes round.
            double time = ((frame[4] - _firstDay) & 0xFF) * 86400.0 + (frame[5] << 16 | frame[6] << 8 | frame[7]) * 0.01;
            datagram = new Datagram(time, window.Offset + FrontSize, window.Memory(FrontSize, length - FrontSize - BackSize));
            window.Pass(length);
            return true;
        }

        Counts.SkippedOctets += window.PassRest();
        datagram = default;
        return false;
    }

    /// <summary>Octets of the frame at the start of <paramref name="bytes"/>; 0 when there is none.</summary>
    private static int Frame(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FrontSize)
            return 0;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return length > FrontSize + BackSize && length <= bytes.Length && BinaryPrimitives.ReadUInt32BigEndian(bytes[(length - BackSize)..]) == Trailer ? length : 0;
    }
}

/// <summary>GPS frames, as <see cref="RecordingFormat.Gps"/> tells them.</summary>
internal sealed class GpsFraming(StreamWindow window) : IFraming
{
    public const int HeaderSize = 2200;
    public const int BackSize = 10;

    private bool _begun;

    public RecordingCounts Counts { get; } = new();

    /// <summary>Whether blocks stand ten octets apart: to the end, or three of them.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        for (int i = 0; i < 3 && at < bytes.Length; i++)
        {
            int length = Block.Length(bytes[at..]);
            if (length == 0 || at + length > bytes.Length || Categories.Title(bytes[at]).Length == 0)
                return false;
            at += length + BackSize;
        }

        return true;
    }

    public bool TryRead(out Datagram datagram)
    {
        if (!_begun)
        {
            window.TryHold(HeaderSize);
            window.Pass(Math.Min(HeaderSize, window.Length));
            _begun = true;
        }

        datagram = default;
        if (!window.TryHold(Block.HeaderSize))
            return Rest();
        int length = Block.Length(window.Span);
        if (length == 0 || !window.TryHold(length))
            return Rest();
        double time = window.TryHold(length + BackSize) ? (window.Span[length + 6] << 16 | window.Span[length + 7] << 8 | window.Span[length + 8]) / 128.0 : double.NaN;
        datagram = new Datagram(time, window.Offset, window.Memory(0, length));
        window.Pass(Math.Min(length + BackSize, window.Length));
        return true;
    }

    /// <summary>Nothing tells where the next block begins behind one that cannot be one.</summary>
    private bool Rest()
    {
        Counts.SkippedOctets += window.PassRest();

        return false;
    }
}

/// <summary>ORADIS frames, as <see cref="RecordingFormat.Oradis"/> tells them; found in files, and as payload of packets.</summary>
internal sealed class OradisFraming(StreamWindow window) : IFraming
{
    public const int HeaderSize = 6;

    public RecordingCounts Counts { get; } = new();

    /// <summary>Whether the lengths of frame and block agree in the first frames, to the end or three of them.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes, bool completed)
    {
        int at = 0, frames = 0;
        while (at < bytes.Length && frames < 3)
        {
            int length = Frame(bytes[at..]);
            if (length == 0)
                return false;
            if (length > bytes.Length - at)
                return frames > 0 && !completed;
            at += length;
            frames++;
        }

        return frames > 0;
    }

    /// <summary>Octets of the frame at the start of <paramref name="bytes"/>; 0 when there is none.</summary>
    public static int Frame(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize + Block.HeaderSize)
            return 0;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return Block.Length(bytes[HeaderSize..]) == length - HeaderSize ? length : 0;
    }

    public bool TryRead(out Datagram datagram)
    {
        while (window.TryHold(HeaderSize + Block.HeaderSize))
        {
            int length = Frame(window.Span);
            if (length == 0 || !window.TryHold(length))
            {
                window.Pass(1);
                Counts.SkippedOctets++;
                continue;
            }

            datagram = new Datagram(double.NaN, window.Offset + HeaderSize, window.Memory(HeaderSize, length - HeaderSize));
            window.Pass(length);
            return true;
        }

        Counts.SkippedOctets += window.PassRest();
        datagram = default;
        return false;
    }
}
