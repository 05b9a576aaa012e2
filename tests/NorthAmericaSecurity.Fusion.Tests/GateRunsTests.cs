using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Runs of entries against lists.</summary>
public class GateRunsTests
{
    private const int Slots = 500, Buckets = 12;

    [Fact]
    public void Entries_are_where_they_were_put_with_what_they_held()
    {
        var runs = new GateRuns();
        runs.Reserve(Slots);
        var random = new CounterRandom(3);
        var buckets = new Run[Buckets];
        var lists = new List<int>[Buckets];
        for (int b = 0; b < Buckets; b++)
            lists[b] = [];
        int[] where = new int[Slots];
        Array.Fill(where, -1);
        for (int slot = 0; slot < Slots; slot++)
            runs[slot].TimeS = slot;
        for (int step = 0; step < 20_000; step++)
        {
            int slot = random.NextInt(Slots);
            if (where[slot] is >= 0 and int from)
            {
                runs.TakeOut(ref buckets[from], slot);
                lists[from].Remove(slot);
                where[slot] = -1;
            }
            else
            {
                // The first are crowded.
                int to = Math.Min(random.NextInt(Buckets), random.NextInt(Buckets));
                runs.Append(ref buckets[to], slot);
                lists[to].Add(slot);
                where[slot] = to;
            }

            if (step == 10_000)
                runs = Carried(runs);
            if (step % 50 != 0)
                continue;
            for (int b = 0; b < Buckets; b++)
            {
                Assert.Equal(lists[b].Order(), runs.Of(buckets[b]).ToArray().Select(e => e.Slot).Order());
                foreach (GateEntry e in runs.Of(buckets[b]))
                    Assert.Equal(e.Slot, e.TimeS);
            }

            for (int s = 0; s < Slots; s++)
                Assert.Equal((s, s), (runs[s].Slot, (int)runs[s].TimeS));
        }

        // Room that was given back is used again: runs are at most half empty, and as much lies free.
        Assert.InRange(runs.All.Length, Slots, 4 * Slots);
    }

    private static GateRuns Carried(GateRuns runs)
    {
        var stream = new MemoryStream();
        runs.Carry(StateCarrier.To(stream));
        stream.Position = 0;
        var other = new GateRuns();
        other.Carry(StateCarrier.From(stream));
        return other;
    }
}
