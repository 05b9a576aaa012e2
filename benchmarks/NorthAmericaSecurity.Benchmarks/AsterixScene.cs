using System.Buffers;
using System.Buffers.Binary;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>ASTERIX to measure with: a recording's blocks, in their order or shuffled as many feeds would be; or made ones.</summary>
internal static class AsterixScene
{
    /// <summary>The blocks of a recording of any framing, one behind another.</summary>
    public static byte[] Load(string path)
    {
        using Recording recording = Recording.Open(path);
        var blocks = new ArrayBufferWriter<byte>();
        while (recording.TryRead(out Datagram datagram))
            blocks.Write(datagram.Payload.Span);
        return blocks.WrittenSpan.ToArray();
    }

    /// <summary>The blocks in an order of chance: what a receiver of many feeds gets, and what foresight cannot learn by heart.</summary>
    public static byte[] Shuffle(byte[] blocks, int seed)
    {
        var parts = new List<(int Start, int Length)>();
        for (int at = 0; at + AsterixReader.HeaderSize <= blocks.Length;)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(blocks.AsSpan(at + 1));
            // What begins no block stays in one piece: the reader finds the blocks in it.
            if (length <= AsterixReader.HeaderSize || at + length > blocks.Length)
                length = blocks.Length - at;
            parts.Add((at, length));
            at += length;
        }

        (int Start, int Length)[] order = [.. parts];
        new Random(seed).Shuffle(order);
        var shuffled = new ArrayBufferWriter<byte>(blocks.Length);
        foreach ((int start, int length) in order)
            shuffled.Write(blocks.AsSpan(start, length));
        return shuffled.WrittenSpan.ToArray();
    }

    /// <summary>Reads every record, and every element of it.</summary>
    public static Totals ReadAll(ReadOnlySpan<byte> blocks, EditionTable editions)
    {
        var sink = new ElementSink();
        AsterixReader.Read(blocks, editions, ref sink);
        return new Totals(sink.Records, sink.Rejected, sink.Store.Last);
    }

    /// <summary>Reads every record into its struct: all lengths checked, no element scaled.</summary>
    public static Totals ReadRecords(ReadOnlySpan<byte> blocks, EditionTable editions)
    {
        var sink = new RecordSink();
        AsterixReader.Read(blocks, editions, ref sink);
        return new Totals(sink.Records, sink.Rejected, 0);
    }

    /// <summary>Reads every record and writes it again.</summary>
    public static Totals Rewrite(ReadOnlySpan<byte> blocks, EditionTable editions, byte[] buffer)
    {
        var sink = new RewriteSink(buffer);
        AsterixReader.Read(blocks, editions, ref sink);
        return new Totals(sink.Records, 0, (ulong)sink.Octets);
    }

    /// <summary>What a tracker knows of a track, in the units of CAT062.</summary>
    public readonly record struct TrackValues(
        ushort Number, double TimeS, double LatitudeDeg, double LongitudeDeg, double XM, double YM, double EastMps, double NorthMps, ushort Mode3A, uint Address, IcaoText Ident, double FlightLevel, double ClimbFtpm,
        double AgeS, double SsrAgeS, double SigmaM);

    /// <summary>Tracks of chance.</summary>
    public static TrackValues[] MakeTracks(int count)
    {
        var random = new Random(1);
        var tracks = new TrackValues[count];
        for (int i = 0; i < count; i++)
        {
            double x = random.NextDouble() * 800_000 - 400_000, y = random.NextDouble() * 800_000 - 400_000;
            tracks[i] = new TrackValues((ushort)i, 43_200 + i * 0.01, 40 + y / 111_000, -100 + x / 85_000, x, y, random.NextDouble() * 500 - 250, random.NextDouble() * 500 - 250, (ushort)random.Next(4096),
                (uint)random.Next(1, 1 << 24), new IcaoText($"TST{i:000}"), random.Next(1600) / 4.0, random.Next(-600, 600) * 6.25, random.Next(40) / 4.0, random.Next(40) / 4.0, 20 + random.NextDouble() * 80);
        }

        return tracks;
    }

    /// <summary>Fills sixteen items of a CAT062 record from a track's numbers, rounding and limiting each, and writes it.</summary>
    /// <returns>Octets written.</returns>
    public static int WriteTrack(ref Cat062 record, in TrackValues track, Span<byte> buffer)
    {
        record.I010 = new() { SAC = 25, SIC = 1 };
        record.I015 = 1;
        record.I070_s = track.TimeS;
        record.I105 = new() { LAT_deg = track.LatitudeDeg, LON_deg = track.LongitudeDeg };
        record.I100 = new() { X_m = track.XM, Y_m = track.YM };
        record.I185 = new() { VX_mps = track.EastMps, VY_mps = track.NorthMps };
        record.I060 = new() { MODE3A = track.Mode3A };
        record.Has380 = true;
        record.I380.ADR = track.Address;
        record.I380.ID = track.Ident;
        record.I040 = track.Number;
        record.I080 = new() { SRC = 2, PSR = true, ADS = true };
        record.Has290 = true;
        record.I290.TRK_s = track.AgeS;
        record.I290.SSR_s = track.SsrAgeS;
        record.I200 = new() { TRANS = 1, VERT = 2 };
        record.I136_FL = track.FlightLevel;
        record.I135 = new() { CTB_FL = track.FlightLevel };
        record.I220_ftpmin = track.ClimbFtpm;
        record.Has500 = true;
        record.I500.APC = new() { X_m = track.SigmaM, Y_m = track.SigmaM };
        return record.Write(buffer);
    }

    public readonly record struct Totals(long Records, long Rejected, ulong Last);

    private struct RecordSink : IRecordSink
    {
        public long Records;
        public long Rejected;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct => Records++;

        public void Reject(in Rejection rejection) => Rejected++;
    }

    private struct ElementSink : IRecordSink
    {
        public long Records;
        public long Rejected;
        public ElementStore Store;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            Records++;
            record.Accept(ref Store, context.Layout.Index);
        }

        public void Reject(in Rejection rejection) => Rejected++;
    }

    private struct RewriteSink(byte[] buffer) : IRecordSink
    {
        public long Records;
        public long Octets;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            Records++;
            Octets += record.Write(buffer);
        }

        public readonly void Reject(in Rejection rejection)
        {
        }
    }

    /// <summary>
    /// Takes every element's value, scaled, into memory, as a caller does who fills a structure of their own; fields of Mode S registers too. Values are stored and not summed: a sum in one place makes
    /// each element wait for the one before it.
    /// </summary>
    private struct ElementStore : IItemVisitor
    {
        private ulong _code;
        private long _integer;
        private double _quantity;
        private ulong _characters;
        private int _octets;

        public readonly void BeginGroup(string name)
        {
        }

        public readonly void EndGroup()
        {
        }

        public readonly void BeginList(string name)
        {
        }

        public readonly void EndList()
        {
        }

        public void Code(string name, ulong value) => _code = value;

        public void Integer(string name, long value) => _integer = value;

        public void Quantity(string name, double value, string unit) => _quantity = value;

        public void Octal(string name, uint value, int digits) => _code = value;

        public void Characters(string name, IcaoText text) => _characters = text.Bits;

        public void Characters(string name, AsciiText text) => _characters = text.Bits;

        public void Octets(string name, scoped ReadOnlySpan<byte> octets) => _octets = octets.Length;

        public readonly void Spare(ulong bits)
        {
        }

        public void Register(byte address, ulong data)
        {
            RegisterStore register = default;
            ModeSRegisters.TryAccept(address, data, ref register);
            _quantity = register.LastQuantity;
            _code = register.LastCode;
        }

        /// <summary>The last values, so that none can be left out as of no use.</summary>
        public readonly ulong Last => _code ^ (ulong)_integer ^ BitConverter.DoubleToUInt64Bits(_quantity) ^ _characters ^ (ulong)_octets;
    }

    /// <summary>As <see cref="ElementStore"/>, for the fields of a register, which has no register in it.</summary>
    private struct RegisterStore : IItemVisitor
    {
        public ulong LastCode;
        public double LastQuantity;

        public readonly void BeginGroup(string name)
        {
        }

        public readonly void EndGroup()
        {
        }

        public readonly void BeginList(string name)
        {
        }

        public readonly void EndList()
        {
        }

        public void Code(string name, ulong value) => LastCode = value;

        public void Integer(string name, long value) => LastCode = (ulong)value;

        public void Quantity(string name, double value, string unit) => LastQuantity = value;

        public void Octal(string name, uint value, int digits) => LastCode = value;

        public void Characters(string name, IcaoText text) => LastCode = text.Bits;

        public void Characters(string name, AsciiText text) => LastCode = text.Bits;

        public readonly void Octets(string name, scoped ReadOnlySpan<byte> octets)
        {
        }

        public readonly void Spare(ulong bits)
        {
        }

        public readonly void Register(byte address, ulong data)
        {
        }
    }
}
