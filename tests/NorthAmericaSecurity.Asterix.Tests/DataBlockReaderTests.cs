using System.IO.Compression;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Asterix.Tests;

public class DataBlockReaderTests
{
    private static List<(int Offset, int Length, DataBlockError Error, int Category)> Walk(ReadOnlySpan<byte> bytes)
    {
        var blocks = new List<(int, int, DataBlockError, int)>();
        var reader = new DataBlockReader(bytes);
        while (reader.TryRead(out DataBlock block))
            blocks.Add((block.Offset, block.Bytes.Length, block.Error, block.Category));
        return blocks;
    }

    [Fact]
    public void Blocks_follow_each_other()
    {
        Assert.Equal([(0, 5, DataBlockError.None, 48), (5, 4, DataBlockError.None, 34)], Walk([48, 0, 5, 0xAA, 0xBB, 34, 0, 4, 0xCC]));
        Assert.Empty(Walk([]));
    }

    [Theory]
    [InlineData(new byte[] { 48 }, DataBlockError.TornHeader)]
    [InlineData(new byte[] { 48, 0 }, DataBlockError.TornHeader)]
    [InlineData(new byte[] { 48, 0, 0 }, DataBlockError.LengthTooSmall)]
    [InlineData(new byte[] { 48, 0, 3, 1 }, DataBlockError.LengthTooSmall)]
    [InlineData(new byte[] { 48, 0, 5, 1 }, DataBlockError.LengthBeyondEnd)]
    [InlineData(new byte[] { 48, 255, 255, 1, 2 }, DataBlockError.LengthBeyondEnd)]
    public void A_block_that_cannot_be_one_is_told_with_its_offset_and_ends_the_walk(byte[] bytes, DataBlockError error)
    {
        var blocks = Walk([.. new byte[] { 48, 0, 4, 0xEE }, .. bytes]);
        Assert.Equal(2, blocks.Count);
        Assert.Equal((4, bytes.Length, error), (blocks[1].Offset, blocks[1].Length, blocks[1].Error));
    }

    [Fact]
    public void A_recording_of_raw_blocks_is_walked_to_its_last_octet()
    {
        string path = TestPaths.SharedData("data/asterix/recordings/jahorina-048.raw.gz");
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        gzip.CopyTo(memory);
        var blocks = Walk(memory.ToArray());
        Assert.True(blocks.Count > 100);
        Assert.All(blocks, b => Assert.Equal(DataBlockError.None, b.Error));
        Assert.Equal(memory.Length, blocks.Sum(b => (long)b.Length));
    }
}
