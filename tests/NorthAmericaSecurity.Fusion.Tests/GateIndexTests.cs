using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>
/// The coarse gate against a look at every track. It must find what lies in a track's gate as long as the gate and what the track flies away from its cell are together within reach.
/// </summary>
public class GateIndexTests
{
    private const double StartS = 5000.0;
    private const float ReachM = 4500f;

    [Theory]
    [InlineData(50, 2_000_000)]
    [InlineData(3000, 400_000)]
    [InlineData(3000, 20_000)]
    public void It_finds_what_a_look_at_every_track_finds(int tracks, double extentM)
    {
        var index = new GateIndex(StartS);
        var random = new CounterRandom(1, (uint)tracks, (uint)extentM);
        var there = new List<int>();
        for (int slot = 0; slot < tracks; slot++)
        {
            index.Reserve(slot + 1);
            Draw(ref index[slot], ref random, extentM, StartS);
            index.Insert(slot);
            there.Add(slot);
        }

        int found = 0;
        for (int step = 1; step <= 400; step++)
        {
            double now = StartS + 0.02 * step;
            // Some tracks end, some begin in their slots, some are described anew.
            for (int k = 0; k < 5; k++)
            {
                int at = random.NextInt(there.Count), slot = there[at];
                index.Remove(slot);
                Draw(ref index[slot], ref random, extentM, now - random.NextDouble(0, 5));
                index.Insert(slot);
            }

            // Half of the plots are near a track.
            ref readonly GateEntry one = ref index[there[random.NextInt(there.Count)]];
            Ecef point = random.NextInt(2) == 0 ? Point(ref random, extentM)
                : new Ecef(one.X + 1000 * random.NextGaussian(), one.Y + 1000 * random.NextGaussian(), one.Z + 1000 * random.NextGaussian());
            double time = now + random.NextDouble(-3, 3);
            float radius = (float)random.NextDouble(50, 3000);
            var kind = (TargetClass)random.NextInt(2);
            var list = new SlotList(1);
            index.Find(point, time, radius, ReachM, kind, ref list);
            int[] told = list.Items.AsSpan(0, list.Count).ToArray();
            int[] near = [.. there.Where(slot => Near(index[slot], point, index.Clock(time), radius) && index[slot].Class == kind)];
            Assert.Equal(told.Length, told.Distinct().Count());
            Assert.Subset(near.ToHashSet(), told.ToHashSet());
            int[] must = [.. near.Where(slot => InReach(index[slot], index.Clock(time)))];
            Assert.Subset(told.ToHashSet(), must.ToHashSet());
            Assert.True(must.Length >= 0.8 * near.Length - 3, $"{must.Length} of {near.Length} in reach");
            found += must.Length;
        }

        Assert.True(found > 10, $"{found} found");
    }

    [Fact]
    public void A_track_that_was_removed_is_not_found()
    {
        var index = new GateIndex(0);
        index.Reserve(3);
        for (int slot = 0; slot < 3; slot++)
        {
            index[slot] = new GateEntry { Radius = 100 };
            index.Insert(slot);
        }

        foreach (int gone in (int[])[1, 2, 0])
        {
            index.Remove(gone);
            var list = new SlotList(4);
            index.Find(default, 0, 10, ReachM, default, ref list);
            Assert.DoesNotContain(gone, list.Items.AsSpan(0, list.Count).ToArray());
        }
    }

    [Fact]
    public void A_track_has_left_its_cell_when_it_will_soon_be_in_another()
    {
        var index = new GateIndex(0);
        index.Reserve(1);
        index[0] = new GateEntry { X = 1000, Y = 1000, Z = 1000, Radius = 100 };
        index.Insert(0);
        Assert.False(index.HasLeft(index[0]));
        index[0].Vx = -250;
        Assert.False(index.HasLeft(index[0]));
        index[0].Vx = -400;
        Assert.True(index.HasLeft(index[0]));
    }

    private static void Draw(ref GateEntry e, ref CounterRandom random, double extentM, double timeS)
    {
        Ecef p = Point(ref random, extentM);
        bool loose = random.NextDouble() < 0.2;
        e = new GateEntry
        {
            X = (float)p.X,
            Y = (float)p.Y,
            Z = (float)p.Z,
            Vx = (float)(120 * random.NextGaussian()),
            Vy = (float)(120 * random.NextGaussian()),
            TimeS = (float)(timeS - StartS),
            Radius = (float)random.NextDouble(50, loose ? 3000 : 1000),
            Growth = (float)random.NextDouble(0, 40),
            Agility = 5f,
            Class = (TargetClass)random.NextInt(2),
            Loose = loose,
        };
    }

    private static Ecef Point(ref CounterRandom random, double extentM) =>
        new(random.NextDouble(-extentM, extentM), random.NextDouble(-extentM, extentM), random.NextDouble(-extentM, extentM) / 20);

    private static bool InReach(in GateEntry e, float time)
    {
        float age = time - e.TimeS, grown = Math.Abs(age);
        return e.Radius + grown * (e.Growth + grown * e.Agility) + Math.Abs(age - 3) * MathF.Sqrt(e.Vx * e.Vx + e.Vy * e.Vy) <= (e.Loose ? GateIndex.LeastLooseReachM : ReachM);
    }

    private static bool Near(in GateEntry e, Ecef point, float time, float plotRadius)
    {
        float age = time - e.TimeS;
        float dx = (float)point.X - e.X - age * e.Vx, dy = (float)point.Y - e.Y - age * e.Vy, dz = (float)point.Z - e.Z - age * e.Vz;
        float radius = e.Radius + Math.Abs(age) * (e.Growth + Math.Abs(age) * e.Agility) + plotRadius;
        return dx * dx + dy * dy + dz * dz <= radius * radius;
    }
}
