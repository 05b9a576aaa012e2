namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Reading, visiting and writing make no garbage, of good records and of bad ones.</summary>
public class AllocationTests
{
    [Fact]
    public void Nothing_is_allocated()
    {
        Damage damage = new(7);
        byte[][] good = [.. Enumerable.Range(0, 400).Select(_ => damage.Block())], bad = [.. Enumerable.Range(0, 400).Select(_ => damage.Datagram().ToArray())];
        var sink = new Counting(new byte[1 << 16]);
        // Everything is compiled and every table is made before anything is counted.
        Run(good, damage.Editions, ref sink);
        Run(bad, damage.Editions, ref sink);
        (sink.Records, sink.Rejections, sink.Elements) = (0, 0, 0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(good, damage.Editions, ref sink);
        long ofGood = GC.GetAllocatedBytesForCurrentThread() - before;
        (int records, int rejections) = (sink.Records, sink.Rejections);
        before = GC.GetAllocatedBytesForCurrentThread();
        Run(bad, damage.Editions, ref sink);
        long ofBad = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((0, 0), (ofGood, ofBad));
        Assert.True(records > 400 && rejections == 0 && sink.Rejections > 50 && sink.Elements > 10_000, $"{records}, {rejections}, {sink.Rejections}, {sink.Elements}");
    }

    private static void Run(byte[][] datagrams, EditionTable editions, ref Counting sink)
    {
        for (int round = 0; round < 3; round++)
        {
            foreach (byte[] datagram in datagrams)
                AsterixReader.Read(datagram, editions, ref sink);
        }
    }

    private struct Counting(byte[] buffer) : IRecordSink
    {
        public int Records, Rejections, Elements;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            Records++;
            var visitor = new Counter();
            record.Accept(ref visitor, context.Layout.Index);
            Elements += visitor.Elements;
            Elements += record.Write(buffer);
        }

        public void Reject(in Rejection rejection) => Rejections++;
    }

    /// <summary>Counts what it is told, and looks into registers.</summary>
    private struct Counter : IItemVisitor
    {
        public int Elements;

        public void BeginGroup(string name) => Elements++;

        public readonly void EndGroup()
        {
        }

        public void BeginList(string name) => Elements++;

        public readonly void EndList()
        {
        }

        public void Code(string name, ulong value) => Elements++;

        public void Integer(string name, long value) => Elements++;

        public void Quantity(string name, double value, string unit) => Elements++;

        public void Octal(string name, uint value, int digits) => Elements++;

        public void Characters(string name, IcaoText text) => Elements++;

        public void Characters(string name, AsciiText text) => Elements++;

        public void Octets(string name, scoped ReadOnlySpan<byte> octets) => Elements++;

        public void Spare(ulong bits) => Elements++;

        public void Register(byte address, ulong data) => ModeSRegisters.TryAccept(address, data, ref this);
    }
}
