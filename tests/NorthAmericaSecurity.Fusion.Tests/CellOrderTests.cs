using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

public class CellOrderTests
{
    /// <summary>Of cells in one layer, in all of space, and in few cells.</summary>
    [Theory]
    [InlineData(0xFFFFFC00u)]
    [InlineData(0xFFFFFFFFu)]
    [InlineData(0x80000401u)]
    public void Plots_come_by_cell_and_those_of_a_cell_as_they_came(uint mask)
    {
        var order = new CellOrder();
        var random = new CounterRandom(5);
        foreach (int plots in (int[])[1, 2, 3000, 77])
        {
            uint[] cells = [.. Enumerable.Range(0, plots).Select(_ => random.NextUInt32() & mask)];
            order.Reserve(plots);
            for (int p = 0; p < plots; p++)
                order.Put(p, cells[p]);
            order.Sort(plots);
            Assert.Equal(Enumerable.Range(0, plots).OrderBy(p => cells[p]), Enumerable.Range(0, plots).Select(i => order[i]));
        }
    }
}
