namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Arrays that grow, small ones and those for which large pages are asked.</summary>
public class BuffersTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(3_000_000)]
    public void What_a_buffer_holds_stays_when_it_grows_and_the_rest_is_zero(int length)
    {
        long[] buffer = [.. Enumerable.Range(1, length).Select(i => (long)i)];
        long[] before = buffer;
        Buffers.Room(ref buffer, length);
        Assert.Same(before, buffer);
        Buffers.Room(ref buffer, length + 1);
        Assert.Equal(2 * (length + 1), buffer.Length);
        Assert.Equal(before, buffer.Take(length));
        Assert.DoesNotContain(buffer.Skip(length), value => value != 0);
    }

    [Fact]
    public void A_large_array_can_be_written_and_read_from_end_to_end()
    {
        long[] array = Buffers.Uncleared<long>(5_000_001);
        for (int i = 0; i < array.Length; i++)
            array[i] = ~i;
        GC.Collect();
        for (int i = 0; i < array.Length; i++)
            Assert.True(array[i] == ~i);
    }
}
