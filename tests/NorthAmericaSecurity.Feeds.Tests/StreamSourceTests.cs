using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Transports;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Blocks of a stream: whole ones are given out as they come, however the stream is cut, and no octet is lost.</summary>
public class StreamSourceTests
{
    private static readonly byte[] Stream = [.. Captures.Block(48, 20, 1), .. Captures.Block(34, 4, 2), .. Captures.Block(62, 300, 3), .. Captures.Block(48, 31, 4)];

    private sealed record Run(List<(long Offset, byte[] Payload)> Datagrams, List<string> Complaints)
    {
        public byte[] Octets => [.. Datagrams.SelectMany(d => d.Payload)];
    }

    [Fact]
    public async Task A_stream_cut_anywhere_gives_whole_blocks_and_all_octets()
    {
        for (int cut = 0; cut <= Stream.Length; cut++)
        {
            Run run = await ReadAsync([Stream[..cut], Stream[cut..]]);
            Assert.Equal(Stream, run.Octets);
            Assert.All(run.Datagrams, AssertWhole);
            Assert.Empty(run.Complaints);
            Assert.InRange(run.Datagrams.Count, 1, 2);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task A_stream_in_small_pieces_gives_each_block_when_it_is_whole(int piece)
    {
        Run run = await ReadAsync(Stream.Chunk(piece));
        Assert.Equal(Stream, run.Octets);
        Assert.All(run.Datagrams, AssertWhole);
        if (piece < 4)
            Assert.Equal([20, 4, 300, 31], run.Datagrams.Select(d => d.Payload.Length));
    }

    [Fact]
    public async Task A_stream_that_ends_within_a_block_gives_the_rest_for_its_reader_to_complain_of()
    {
        for (int end = 0; end <= Stream.Length; end++)
        {
            foreach (int piece in new[] { 1, 1000 })
            {
                Run run = await ReadAsync(Stream[..end].Chunk(piece));
                // A header that is cut short is no block for sure, and is given out too.
                Assert.Equal(Stream[..end], run.Octets);
                Assert.Empty(run.Complaints);
            }
        }
    }

    [Fact]
    public async Task Where_no_block_can_be_all_that_came_is_given_out()
    {
        byte[] noise = [48, 0, 2, 9, 9, 9];
        Run run = await ReadAsync([[.. Stream[..20], .. noise], Stream[20..]]);
        Assert.Equal([[.. Stream[..20], .. noise], Stream[20..]], run.Datagrams.Select(d => d.Payload));
        Assert.Equal([0L, 26], run.Datagrams.Select(d => d.Offset));
    }

    [Fact]
    public async Task A_stream_that_breaks_is_one_complaint_with_its_offset_behind_its_whole_blocks()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Stream[..30]);
        await pipe.Writer.FlushAsync();
        List<string> complaints = [];
        var source = new StreamSource("tcp://radar:8600", pipe.Reader, complaints.Add);
        Assert.Equal(24, (await source.ReadAsync())!.Value.Payload.Length);
        await pipe.Writer.CompleteAsync(new IOException("reset\nby peer"));
        Assert.Null(await source.ReadAsync());
        Assert.Equal(["tcp://radar:8600: offset 24: broken off: reset by peer"], complaints);
    }

    private static void AssertWhole((long Offset, byte[] Payload) datagram)
    {
        int at = 0;
        while (at < datagram.Payload.Length)
            at += datagram.Payload[at + 1] << 8 | datagram.Payload[at + 2];
        Assert.Equal(datagram.Payload.Length, at);
    }

    /// <summary>Reads pieces that come one after the other, the source running up to each one's end before the next is there.</summary>
    private static async Task<Run> ReadAsync(IEnumerable<byte[]> pieces)
    {
        var pipe = new Pipe(new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, pauseWriterThreshold: 0, minimumSegmentSize: 1, useSynchronizationContext: false));
        var run = new Run([], []);
        Task reading = ReadToEndAsync();
        foreach (byte[] piece in pieces)
            await pipe.Writer.WriteAsync(piece);
        await pipe.Writer.CompleteAsync();
        await reading;
        return run;

        async Task ReadToEndAsync()
        {
            using var source = new StreamSource("stream", pipe.Reader, run.Complaints.Add);
            long offset = 0;
            while (await source.ReadAsync() is { } datagram)
            {
                Assert.Equal((double.NaN, offset), (datagram.TimeS, datagram.Offset));
                offset += datagram.Payload.Length;
                run.Datagrams.Add((datagram.Offset, datagram.Payload.ToArray()));
            }
        }
    }
}
