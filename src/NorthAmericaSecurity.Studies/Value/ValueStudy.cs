using System.Numerics;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Studies.Uncertainty;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Value;

/// <summary>
/// What each site and nation is worth, as the catalogue has them: what would be lost without it; its Shapley value (L. S. Shapley, 1953; for sites by sampling orders, Castro, Gómez and Tejada,
/// Comput. Oper. Res. 36, 2009; for nations exactly); the greedy order of joining; what is lost with one site or with four neighbours, and who fills in; and how many sites cover a place.
/// The worth of a set of sensors is the area they cover of land and nearest sea of all nations.
/// </summary>
internal sealed class ValueStudy
{
    private const int Lanes = BlockCoverage.Lanes;

    /// <summary>Sensors of a nation nearer to each other than this are one site.</summary>
    private const double SiteM = 5_000.0;

    public const int MostCounted = 5;

    private readonly GapBlocks _blocks;
    private readonly BlockCoverage _nominal;
    private readonly Site[] _sites;
    private readonly int[][] _sensorsOf;
    private readonly int[] _siteOf;
    private readonly int[] _firstEntry;
    private readonly BlockSensor[] _entries;
    private readonly uint[] _open;

    // Of each block, km²: what counts for targets in the air, and for vessels.
    private readonly double[] _airKm2, _seaKm2;
    private readonly uint _vessels;

    private ValueStudy(GapBlocks blocks)
    {
        _blocks = blocks;
        _nominal = new BlockCoverage(blocks.Grid, blocks.Reaches, blocks.Plan);
        (_sites, _siteOf) = Sites(blocks);
        _sensorsOf = [.. _sites.Select((_, s) => Enumerable.Range(0, _siteOf.Length).Where(i => _siteOf[i] == s).ToArray())];
        BlockGrid grid = blocks.Grid;
        _open = [.. Enumerable.Range(0, grid.Count).Select(_nominal.Open)];
        (_airKm2, _seaKm2) = (new double[grid.Count], new double[grid.Count]);
        bool[] land = [.. blocks.Regions.Select(r => r is { Nation: CoverageStudy.Everyone, Kind: "land" })];
        int sea = blocks.Regions.ToList().FindIndex(r => r is { Nation: CoverageStudy.Everyone, Kind: "sea" });
        for (int block = 0; block < grid.Count; block++)
        {
            foreach (RegionShare area in grid.AreasOf(block))
            {
                _airKm2[block] += land[area.Region] || area.Region == sea ? area.Share / 1e6 : 0.0;
                _seaKm2[block] += area.Region == sea ? area.Share / 1e6 : 0.0;
            }
        }

        for (int lane = 0; lane < blocks.Plan.Lanes.Count; lane++)
            _vessels |= blocks.Plan.Lanes[lane].Layer.Target.Surface ? 1u << lane : 0u;

        // By block the sensors in whose reach it lies, those of one site side by side.
        _firstEntry = new int[grid.Count + 1];
        foreach (SensorReach reach in blocks.Reaches)
        {
            foreach (BlockSight sight in reach.Places[0])
                _firstEntry[sight.Block + 1]++;
        }

        for (int block = 0; block < grid.Count; block++)
            _firstEntry[block + 1] += _firstEntry[block];
        _entries = new BlockSensor[_firstEntry[^1]];
        int[] next = [.. _firstEntry];
        foreach (int sensor in _sensorsOf.SelectMany(s => s))
        {
            foreach (BlockSight sight in blocks.Reaches[sensor].Places[0])
                _entries[next[sight.Block]++] = new BlockSensor(sensor, sight.Row, sight.LowestM);
        }
    }

    public static ValueResult Run(GapBlocks blocks, int permutations, ulong seed, int workers, Action<string, double> progress)
    {
        var study = new ValueStudy(blocks);
        progress("value of nations", 0.0);
        List<NationValue> nations = study.Nations();
        List<SiteValue> values = study.Values(permutations, seed, workers, progress);
        progress("order of joining", 0.0);
        List<JoinStep> joins = study.Joins();
        List<Loss> losses = study.Losses(progress);
        return new ValueResult(permutations, seed, study._sites, values, nations, joins, losses, study.Redundancies());
    }

    /// <summary>Sites in order of their first sensors, and by sensor its site; -1 for one that sees nothing.</summary>
    private static (Site[] Sites, int[] SiteOf) Sites(GapBlocks blocks)
    {
        int[] siteOf = [.. Enumerable.Repeat(-1, blocks.Sensors.Count)];
        var members = new List<List<int>>();
        for (int i = 0; i < siteOf.Length; i++)
        {
            if (blocks.Reaches[i].Places[0].Length == 0)
                continue;
            GeodeticPosition here = blocks.Reaches[i].Site.Position with { HeightM = 0.0 };
            siteOf[i] = members.FindIndex(m => blocks.Sensors[m[0]].Nation == blocks.Sensors[i].Nation
                && Wgs84.ToEcef(blocks.Reaches[m[0]].Site.Position with { HeightM = 0.0 }).DistanceTo(Wgs84.ToEcef(here)) < SiteM);
            if (siteOf[i] < 0)
            {
                siteOf[i] = members.Count;
                members.Add([]);
            }

            members[siteOf[i]].Add(i);
        }

        return ([.. members.Select(m =>
        {
            Sensor first = blocks.Sensors[m[0]];
            return new Site(first.Id, first.Name, first.Nation, blocks.Reaches[m[0]].Site.LatitudeDeg, blocks.Reaches[m[0]].Site.LongitudeDeg, [.. m.Select(i => blocks.Sensors[i].Id)]);
        })], siteOf);
    }

    private ReadOnlySpan<BlockSensor> EntriesOf(int block) => _entries.AsSpan(_firstEntry[block], _firstEntry[block + 1] - _firstEntry[block]);

    /// <summary>Adds a block's area to the questions of the set bits.</summary>
    private void Add(int block, uint questions, Span<double> km2)
    {
        for (uint left = questions & _open[block]; left != 0; left &= left - 1)
        {
            int lane = BitOperations.TrailingZeroCount(left);
            km2[lane] += (_vessels >> lane & 1) != 0 ? _seaKm2[block] : _airKm2[block];
        }
    }

    private int[] Touched(IEnumerable<int> sites) => [.. sites.SelectMany(s => _sensorsOf[s]).SelectMany(i => _blocks.Reaches[i].Places[0]).Select(s => s.Block).Distinct().Order()];

    private bool[] Takes(Func<int, bool> takes) => [.. Enumerable.Range(0, _siteOf.Length).Select(i => _siteOf[i] >= 0 && takes(i))];

    private List<NationValue> Nations()
    {
        string[] nations = [.. _sites.Select(s => s.Nation).Distinct().Order(StringComparer.Ordinal)];
        int players = Math.Min(nations.Length, 10);
        World world = World.Nominal(_blocks.Sensors.Count);
        double[][] gaps = [.. Enumerable.Range(0, 1 << players).Select(set =>
        {
            _nominal.Clear();
            _nominal.Take(world, [.. Enumerable.Range(0, _siteOf.Length).Where(i => _siteOf[i] >= 0 && Array.IndexOf(nations, _blocks.Sensors[i].Nation) is var n && n < players && (set >> n & 1) != 0)]);
            return _nominal.GapsM2();
        })];
        double[] factorial = new double[players + 1];
        factorial[0] = 1.0;
        for (int n = 1; n <= players; n++)
            factorial[n] = n * factorial[n - 1];
        var values = new List<NationValue>();
        int all = (1 << players) - 1;
        for (int lane = 0; lane < _blocks.Plan.Lanes.Count; lane++)
        {
            for (int region = 0; region < _blocks.Regions.Count; region++)
            {
                if (!_blocks.IsAsked(region, lane))
                    continue;
                int at = region * Lanes + lane;
                for (int n = 0; n < players; n++)
                {
                    double shapley = 0.0;
                    for (int set = 0; set <= all; set++)
                    {
                        if ((set >> n & 1) != 0)
                            continue;
                        int size = BitOperations.PopCount((uint)set);
                        shapley += factorial[size] * factorial[players - size - 1] / factorial[players] * (gaps[set][at] - gaps[set | 1 << n][at]);
                    }

                    (string layer, int height) = Question(lane);
                    values.Add(new NationValue(nations[n], _blocks.Regions[region].Id, layer, height, Km2(shapley / 1e6), Km2((gaps[0][at] - gaps[1 << n][at]) / 1e6), Km2((gaps[all & ~(1 << n)][at] - gaps[all][at]) / 1e6)));
                }
            }
        }

        return values;
    }

    private List<SiteValue> Values(int permutations, ulong seed, int workers, Action<string, double> progress)
    {
        int sites = _sites.Length;
        double[][] gains = new double[permutations][];
        int done = 0;
        Crew.Run(permutations, workers, () => (new BlockCoverage(_blocks.Grid, _blocks.Reaches, _blocks.Plan), new uint[_open.Length]), (n, work) =>
        {
            (BlockCoverage coverage, uint[] covered) = work;
            coverage.Clear();
            Array.Clear(covered);
            gains[n] = new double[sites * Lanes];
            foreach (int site in Order(sites, seed, n))
            {
                foreach (int sensor in _sensorsOf[site])
                {
                    SensorReach reach = _blocks.Reaches[sensor];
                    foreach (BlockSight sight in reach.Places[0])
                    {
                        uint now = coverage.TakeNominal(reach, sight);
                        if (now == covered[sight.Block])
                            continue;
                        Add(sight.Block, now & ~covered[sight.Block], gains[n].AsSpan(site * Lanes, Lanes));
                        covered[sight.Block] = now;
                    }
                }
            }

            progress("value of sites", Interlocked.Increment(ref done) / (double)permutations);
        });

        bool[] everyone = Takes(_ => true);
        var values = new List<SiteValue>();
        for (int site = 0; site < sites; site++)
        {
            double[] last = new double[Lanes];
            bool[] others = Takes(i => _siteOf[i] != site);
            foreach (int block in Touched([site]))
                Add(block, _nominal.CoveredBy(EntriesOf(block), everyone) & ~_nominal.CoveredBy(EntriesOf(block), others), last);
            for (int lane = 0; lane < _blocks.Plan.Lanes.Count; lane++)
            {
                int at = site * Lanes + lane;
                double mean = gains.Average(g => g[at]), error = Math.Sqrt(gains.Sum(g => (g[at] - mean) * (g[at] - mean)) / Math.Max(1, permutations - 1) / permutations);
                (string layer, int height) = Question(lane);
                values.Add(new SiteValue(site, layer, height, Km2(mean), Km2(error), Km2(last[lane])));
            }
        }

        return values;
    }

    /// <summary>A random order (Fisher and Yates).</summary>
    internal static int[] Order(int count, ulong seed, int number)
    {
        var random = new CounterRandom(seed, uint.MaxValue - 1, (uint)number);
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int other = random.NextInt(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    private List<JoinStep> Joins()
    {
        var first = _blocks.Stages[0].ToHashSet();
        int[] candidates = [.. Enumerable.Range(0, _sites.Length).Where(s => _sensorsOf[s].Any(i => !first.Contains(i)))];
        int[][] touched = [.. candidates.Select(c => Touched([c]))];
        var steps = new List<JoinStep>[_blocks.Plan.Lanes.Count];
        Parallel.For(0, steps.Length, lane =>
        {
            steps[lane] = [];
            uint bit = 1u << lane;
            bool[] takes = Takes(first.Contains);
            var left = Enumerable.Range(0, candidates.Length).ToList();
            uint[] covered = [.. Enumerable.Range(0, _open.Length).Select(b => _nominal.CoveredBy(EntriesOf(b), takes))];
            double sum = 0.0;
            Span<double> km2 = stackalloc double[Lanes];
            (string layer, int height) = Question(lane);
            while (left.Count > 0)
            {
                (int best, double most) = (-1, 0.0);
                foreach (int c in left)
                {
                    foreach (int sensor in _sensorsOf[candidates[c]])
                        takes[sensor] = true;
                    km2.Clear();
                    foreach (int block in touched[c])
                    {
                        if ((covered[block] & bit) == 0 && (_open[block] & bit) != 0)
                            Add(block, _nominal.CoveredBy(EntriesOf(block), takes) & bit, km2);
                    }

                    foreach (int sensor in _sensorsOf[candidates[c]])
                        takes[sensor] = first.Contains(sensor);
                    if (km2[lane] > most)
                        (best, most) = (c, km2[lane]);
                }

                // What is left adds nothing alone.
                if (best < 0)
                    break;
                foreach (int sensor in _sensorsOf[candidates[best]])
                    takes[sensor] = true;
                foreach (int block in touched[best])
                    covered[block] = _nominal.CoveredBy(EntriesOf(block), takes);
                sum += most;
                steps[lane].Add(new JoinStep(layer, height, steps[lane].Count + 1, candidates[best], Km2(most), Km2(sum)));
                left.Remove(best);
            }
        });
        return [.. steps.SelectMany(s => s)];
    }

    private List<Loss> Losses(Action<string, double> progress)
    {
        bool[] everyone = Takes(_ => true);
        var sets = new List<(string Kind, int[] Sites)>();
        for (int site = 0; site < _sites.Length; site++)
        {
            sets.Add(("one", [site]));
            Ecef here = PointOf(site);
            sets.Add(("four", [.. Enumerable.Range(0, _sites.Length).OrderBy(s => PointOf(s).DistanceTo(here)).ThenBy(s => s).Take(4)]));
        }

        var losses = new List<Loss>[sets.Count];
        int done = 0;
        Parallel.For(0, sets.Count, n =>
        {
            (string kind, int[] sites) = sets[n];
            bool[] gone = Takes(i => sites.Contains(_siteOf[i])), rest = Takes(i => !gone[i]);
            string[] nations = [.. sites.Select(s => _sites[s].Nation).Distinct()];
            bool[] own = Takes(i => !gone[i] && nations.Contains(_blocks.Sensors[i].Nation));
            double[] seenKm2 = new double[Lanes], ownKm2 = new double[Lanes], othersKm2 = new double[Lanes], lostKm2 = new double[Lanes];
            double[] byRegion = new double[_blocks.Regions.Count * Lanes];
            foreach (int block in Touched(sites))
            {
                ReadOnlySpan<BlockSensor> entries = EntriesOf(block);
                uint seen = _nominal.CoveredBy(entries, gone), after = _nominal.CoveredBy(entries, rest), byOwn = _nominal.CoveredBy(entries, own);
                uint lost = _nominal.CoveredBy(entries, everyone) & ~after;
                Add(block, seen, seenKm2);
                Add(block, seen & byOwn, ownKm2);
                Add(block, seen & after & ~byOwn, othersKm2);
                Add(block, lost, lostKm2);
                BlockCoverage.Add(_blocks.Grid, block, lost & _open[block], byRegion);
            }

            losses[n] = [];
            for (int lane = 0; lane < _blocks.Plan.Lanes.Count; lane++)
            {
                if (seenKm2[lane] + lostKm2[lane] <= 0.0)
                    continue;
                int worst = Enumerable.Range(0, _blocks.Regions.Count).Where(r => _blocks.Regions[r].Nation != CoverageStudy.Everyone && _blocks.Regions[r].Kind is "land" or "sea" && _blocks.IsAsked(r, lane))
                    .MaxBy(r => byRegion[r * Lanes + lane]);
                (string layer, int height) = Question(lane);
                losses[n].Add(new Loss(
                    kind, sites, layer, height, Km2(seenKm2[lane]), Km2(ownKm2[lane]), Km2(othersKm2[lane]), Km2(lostKm2[lane]), _blocks.Regions[worst].Id, Km2(byRegion[worst * Lanes + lane] / 1e6)));
            }

            progress("losses", Interlocked.Increment(ref done) / (double)sets.Count);
        });
        return [.. losses.SelectMany(l => l)];
    }

    private Ecef PointOf(int site) => Wgs84.ToEcef(new GeodeticPosition(_sites[site].LatitudeDeg, _sites[site].LongitudeDeg, 0.0));

    private List<Redundancy> Redundancies()
    {
        var all = new List<Redundancy>();
        foreach (int stage in (int[])[.. new[] { 0, _blocks.Stages.Count - 1 }.Distinct()])
        {
            var present = _blocks.Stages.Take(stage + 1).SelectMany(s => s).ToHashSet();
            bool[] takes = Takes(present.Contains);
            double[][] sums = [.. Enumerable.Range(0, MostCounted + 1).Select(_ => new double[_blocks.Regions.Count * Lanes])];
            int[] counts = new int[Lanes];
            for (int block = 0; block < _open.Length; block++)
            {
                Array.Clear(counts);
                ReadOnlySpan<BlockSensor> entries = EntriesOf(block);
                for (int from = 0, to; from < entries.Length; from = to)
                {
                    for (to = from + 1; to < entries.Length && _siteOf[entries[to].Sensor] == _siteOf[entries[from].Sensor];)
                        to++;
                    for (uint left = _nominal.CoveredBy(entries[from..to], takes); left != 0; left &= left - 1)
                        counts[BitOperations.TrailingZeroCount(left)]++;
                }

                for (int lane = 0; lane < _blocks.Plan.Lanes.Count; lane++)
                    BlockCoverage.Add(_blocks.Grid, block, _open[block] & 1u << lane, sums[Math.Min(counts[lane], MostCounted)]);
            }

            for (int lane = 0; lane < _blocks.Plan.Lanes.Count; lane++)
            {
                (string layer, int height) = Question(lane);
                for (int region = 0; region < _blocks.Regions.Count; region++)
                {
                    if (_blocks.IsAsked(region, lane))
                        all.Add(new Redundancy(_blocks.Study.Paths[0].Stages[stage].Id, _blocks.Regions[region].Id, layer, height, [.. sums.Select(s => Km2(s[region * Lanes + lane] / 1e6))]));
                }
            }
        }

        return all;
    }

    private (string Layer, int Height) Question(int lane) => (_blocks.Plan.Lanes[lane].Layer.Id, _blocks.Plan.Lanes[lane].Height);

    private static double Km2(double value) => CoverageStudy.Rounded(value, 1);
}
