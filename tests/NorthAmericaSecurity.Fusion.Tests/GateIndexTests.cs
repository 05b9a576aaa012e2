using System.Numerics;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>
/// The coarse gate against a look at every track: it must find every track that may have made a plot while its entry serves, or a late plot before.
/// </summary>
public class GateIndexTests
{
    private const double StartS = 5000.0;

    [Theory]
    [InlineData(50, 2_000_000, 0.0)]
    [InlineData(3000, 400_000, 0.0)]
    [InlineData(3000, 400_000, 1e7)]
    [InlineData(6000, 20_000, 0.0)]
    public void It_finds_what_a_look_at_every_track_finds(int tracks, double extentM, double runningS)
    {
        var index = new GateIndex(StartS);
        double origin = StartS + runningS;
        index.AdvanceTo(origin);
        var random = new CounterRandom(1, (uint)tracks, (uint)extentM);
        var tiers = new Tier[tracks];
        for (int slot = 0; slot < tracks; slot++)
        {
            index.Reserve(slot + 1);
            tiers[slot] = (Tier)random.NextInt(2);
            Draw(index, ref index[slot], ref random, extentM, origin);
            index.Insert(slot, tiers[slot]);
        }

        int found = 0;
        for (int step = 1; step <= 400; step++)
        {
            double now = origin + 0.02 * step;
            // Some tracks end, some begin in their slots, some are described anew.
            for (int k = 0; k < 5; k++)
            {
                int slot = random.NextInt(tracks);
                index.Remove(slot);
                tiers[slot] = (Tier)random.NextInt(2);
                Draw(index, ref index[slot], ref random, extentM, now - random.NextDouble(0, 2));
                index.Insert(slot, tiers[slot]);
            }

            // Half of the plots are near a track; some are late.
            ref readonly GateEntry one = ref index[random.NextInt(tracks)];
            Ecef point = random.NextInt(2) == 0 ? Point(ref random, extentM)
                : new Ecef(one.Place.X + 1000 * random.NextGaussian(), one.Place.Y + 1000 * random.NextGaussian(), one.Place.Z + 1000 * random.NextGaussian());
            double late = random.NextInt(4) == 0 ? random.NextDouble(0, 10) : 0.0, time = now - late;
            float radius = (float)random.NextDouble(50, 3000), more = random.NextInt(4) == 0 ? (float)random.NextDouble(0, 6000) : 0f;
            var kind = (TargetClass)random.NextInt(2);
            var tier = (Tier)random.NextInt(2);
            var list = new SlotList(1);
            var plot = new PlotGate(point, index.Clock(time), radius, more, kind);
            index.Find(tier, plot, late, ref list);
            int[] told = list.Items.AsSpan(0, list.Count).ToArray();
            int[] near = [.. Enumerable.Range(0, tracks).Where(slot => tiers[slot] == tier && index[slot].Class == kind && Near(index[slot], point, index.Clock(time), radius, more))];
            Assert.Equal(told.Length, told.Distinct().Count());
            Assert.Subset(near.ToHashSet(), told.ToHashSet());
            int[] must = [.. near.Where(slot => index.Clock(now) - index[slot].TimeS <= 2f * index[slot].HalfS)];
            Assert.Subset(told.ToHashSet(), must.ToHashSet());
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
            Assert.False(index.IsIn(slot, Tier.Established));
            Describe(ref index[slot], new GateEntry { Radius = 100 });
            index.Insert(slot, Tier.Established);
        }

        foreach (int gone in (int[])[1, 2, 0])
        {
            Assert.True(index.IsIn(gone, Tier.Established));
            index.Remove(gone);
            Assert.False(index.IsIn(gone, Tier.Established));
            var list = new SlotList(4);
            index.Find(Tier.Established, new PlotGate { RadiusM = 10 }, 0, ref list);
            Assert.DoesNotContain(gone, list.Items.AsSpan(0, list.Count).ToArray());
        }
    }

    /// <summary>Track 300 m, plot 400 m: 500 m by squares; 100 m more of the plot, and of the track after two seconds or before 20 + 2·10 + 4·5 m, as they are.</summary>
    [Theory]
    [InlineData(2f, 659.0, true)]
    [InlineData(2f, 661.0, false)]
    [InlineData(-2f, 659.0, true)]
    [InlineData(-2f, 661.0, false)]
    [InlineData(0f, 619.0, true)]
    [InlineData(0f, 621.0, false)]
    public void What_is_by_chance_adds_up_by_squares(float age, double apartM, bool reaches)
    {
        var track = new GateEntry { Place = new Vector3(5000, -2000, 300), TimeS = 10, Radius = 300, Off = 20, OffGrowth = 10, Agility = 5 };
        var plot = new PlotGate(new Ecef(5000, -2000 + apartM, 300), 10f + age, 400.0, 100.0, TargetClass.Air);
        Assert.Equal(reaches, track.Reaches(plot));
        Assert.False(track.Reaches(plot with { Class = TargetClass.Surface }));
    }

    /// <summary>The same track and plot: of 620 m 120 m are no chance, and 500 m are all that chance allows.</summary>
    [Theory]
    [InlineData(620.0, 1.0)]
    [InlineData(370.0, 0.5)]
    [InlineData(110.0, 0.0)]
    public void What_is_no_chance_is_no_share_of_the_reach(double apartM, double share)
    {
        var track = new GateEntry { Place = new Vector3(5000, -2000, 300), TimeS = 10, Radius = 300, Off = 20, OffGrowth = 10, Agility = 5 };
        Assert.Equal(share, track.ShareOfReach(new PlotGate(new Ecef(5000, -2000 + apartM, 300), 10f, 400.0, 100.0, TargetClass.Air)), 1e-3);
    }

    /// <summary>A harbour full of vessels, among them what a sky-wave radar tells to a hundred kilometres.</summary>
    [Fact]
    public void The_widest_gates_are_found_however_small_the_cells_are()
    {
        const int narrow = 9000, wide = 30;
        var index = new GateIndex(0);
        var random = new CounterRandom(5);
        index.Reserve(narrow + wide);
        for (int slot = 0; slot < narrow + wide; slot++)
        {
            Ecef p = Point(ref random, slot < narrow ? 20_000 : 300_000);
            Describe(ref index[slot], new GateEntry { Place = GateEntry.Rounded(p), Radius = slot < narrow ? 50f : 230_000f, HalfS = 1.5f });
            index.Insert(slot, Tier.Established);
        }

        int found = 0;
        for (int step = 0; step < 300; step++)
        {
            Ecef point = Point(ref random, 300_000);
            var list = new SlotList(4);
            index.Find(Tier.Established, new PlotGate(point, 0f, 100.0, 0.0, TargetClass.Air), 0, ref list);
            int[] near = [.. Enumerable.Range(0, narrow + wide).Where(slot => Near(index[slot], point, 0f, 100f, 0f))];
            Assert.Equal(near, list.Items.AsSpan(0, list.Count).ToArray().Order());
            found += near.Length;
        }

        Assert.True(found > 300, $"{found} found");
    }

    [Fact]
    public void A_track_has_left_its_cell_when_it_will_soon_be_in_another_or_its_gate_has_grown()
    {
        var index = new GateIndex(0);
        index.Reserve(1);
        Describe(ref index[0], new GateEntry { Place = new Vector3(1000), Radius = 100, HalfS = 3 });
        index.Insert(0, Tier.Established);
        Assert.False(index.HasLeft(index[0], Tier.Established));
        Assert.True(index.HasLeft(index[0], Tier.Tentative));
        index[0].Velocity.X = -250;
        Assert.False(index.HasLeft(index[0], Tier.Established));
        index[0].Place.X = -8000;
        Assert.True(index.HasLeft(index[0], Tier.Established));
        (index[0].Place.X, index[0].Radius) = (1000, 50_000);
        Assert.True(index.HasLeft(index[0], Tier.Established));
    }

    private static void Draw(GateIndex index, ref GateEntry e, ref CounterRandom random, double extentM, double timeS)
    {
        Ecef p = Point(ref random, extentM);
        bool wide = random.NextDouble() < 0.2;
        Describe(ref e, new GateEntry
        {
            Place = GateEntry.Rounded(p),
            Velocity = new Vector3((float)(120 * random.NextGaussian()), (float)(120 * random.NextGaussian()), 0f),
            TimeS = index.Clock(timeS),
            Radius = (float)random.NextDouble(50, wide ? 30_000 : 1000),
            Growth = (float)random.NextDouble(0, wide ? 600 : 40),
            Off = wide ? (float)random.NextDouble(0, 2000) : 0f,
            OffGrowth = wide ? (float)random.NextDouble(0, 100) : 0f,
            Agility = 5f,
            HalfS = (float)random.NextDouble(1.5, 7),
            Class = (TargetClass)random.NextInt(2),
        });
    }

    /// <summary>Whose slot it is, the index has told.</summary>
    private static void Describe(ref GateEntry e, in GateEntry with)
    {
        int slot = e.Slot;
        e = with;
        e.Slot = slot;
    }

    private static Ecef Point(ref CounterRandom random, double extentM) =>
        new(random.NextDouble(-extentM, extentM), random.NextDouble(-extentM, extentM), random.NextDouble(-extentM, extentM) / 20);

    private static bool Near(in GateEntry e, Ecef point, float time, float plotRadius, float more)
    {
        float age = time - e.TimeS;
        Vector3 d = GateEntry.Rounded(point) - e.Place - age * e.Velocity;
        float chance = e.Radius + Math.Abs(age) * e.Growth;
        float radius = MathF.Sqrt(chance * chance + plotRadius * plotRadius) + e.Off + Math.Abs(age) * e.OffGrowth + age * age * e.Agility + more;
        return d.X * d.X + d.Y * d.Y + d.Z * d.Z <= radius * radius;
    }
}
