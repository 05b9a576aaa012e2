using NorthAmericaSecurity.Studies.Gaps;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>A figure under uncertainty: the catalogue's, and median and 90 % interval of the draws.</summary>
/// <param name="Catalogue">As the full engine has it, 2' cells.</param>
/// <param name="InBlocks">The same from blocks: what draws scatter around.</param>
public sealed record UncertainFigure(double Catalogue, double InBlocks, double Median, double Low, double High);

/// <summary>What one stage leaves unseen of a region, and what it closes of what the first stage leaves: the difference is taken draw by draw.</summary>
public sealed record UncertainRow(string Layer, int Height, string Stage, string Region, UncertainFigure GapPercent, UncertainFigure ClosedKm2, UncertainFigure ClosedPoints);

/// <summary>How much of the variance of one figure comes from one unknown.</summary>
/// <param name="Figure">gap_before, gap_after or closed.</param>
/// <param name="First">First-order Sobol index: the share of variance that would go if it were known.</param>
/// <param name="Total">Total index: the share that would stay if all others were known.</param>
/// <param name="FirstError">Standard error.</param>
public sealed record UnknownShare(string Layer, int Height, string Region, string Figure, string Unknown, double First, double FirstError, double Total, double TotalError, double SigmaPoints);

/// <summary>How far figures in blocks are from those of the full engine for the catalogue, in percentage points of regions.</summary>
public sealed record BlockError(int Figures, double MeanPoints, double RmsPoints, double WorstPoints, string Worst);

public sealed record UncertaintyResult(
    int Draws, ulong Seed, double BlockMinutes, int Blocks, BlockError Error, IReadOnlyList<UncertainRow> Rows, IReadOnlyList<UnknownShare> Ranking, IReadOnlyList<string> Assumptions);

/// <summary>
/// Carries what is unknown through to the answer (Monte Carlo), and says which unknown matters most: first-order and total Sobol indices by the estimators of Jansen (Comput. Phys. Commun.
/// 117, 1999) over two independent samples A and B and, for each unknown, A with that unknown of B (Saltelli et al., Comput. Phys. Commun. 181, 2010).
/// </summary>
internal static class UncertaintyStudy
{
    private static readonly string[] Figures = ["gap_before", "gap_after", "closed"];

    public static UncertaintyResult Run(GapBlocks blocks, GapResult full, int draws, ulong seed, int workers, Action<string, double> progress)
    {
        int unknowns = World.Unknowns, stages = blocks.Stages.Count, lanes = blocks.Plan.Lanes.Count, regions = blocks.Regions.Count;
        int[] places = [.. blocks.Reaches.Select(r => r.Places.Length)];
        // Samples: A, B, then A with one unknown of B each.
        var gaps = new double[(unknowns + 2) * draws][][];
        int done = 0;
        Crew.Run(gaps.Length, workers, () => new BlockCoverage(blocks.Grid, blocks.Reaches, blocks.Plan), (n, coverage) =>
        {
            int sample = n / draws, draw = n % draws;
            Span<int> of = stackalloc int[unknowns];
            of.Fill(sample == 1 ? draws + draw : draw);
            if (sample >= 2)
                of[sample - 2] = draws + draw;
            gaps[n] = Gaps(coverage, blocks.Stages, World.Draw(blocks.Sensors, places, blocks.Plan, seed, of));
            progress("draws", Interlocked.Increment(ref done) / (double)gaps.Length);
        });

        var nominal = new BlockCoverage(blocks.Grid, blocks.Reaches, blocks.Plan);
        double[][] catalogue = Gaps(nominal, blocks.Stages, World.Nominal(blocks.Sensors.Count));
        double[] open = nominal.OpenM2();
        var known = full.Rows.Where(r => r.Path == full.Paths[0].Id).ToDictionary(r => (r.Layer, r.Height, r.Stage, r.Region));
        var rows = new List<UncertainRow>();
        var ranking = new List<UnknownShare>();
        var errors = new List<(double Points, string What)>();
        for (int lane = 0; lane < lanes; lane++)
        {
            GapLayer layer = blocks.Plan.Lanes[lane].Layer;
            int height = blocks.Plan.Lanes[lane].Height;
            for (int region = 0; region < regions; region++)
            {
                int at = region * BlockCoverage.Lanes + lane;
                if (!blocks.IsAsked(region, lane) || open[at] <= 0.0)
                    continue;
                string id = blocks.Regions[region].Id;
                double Percent(double m2) => 100.0 * m2 / open[at];
                for (int stage = 0; stage < stages; stage++)
                {
                    CellGapRow row = known[(layer.Id, height, blocks.Study.Paths[0].Stages[stage].Id, id)], before = known[(layer.Id, height, blocks.Study.Paths[0].Stages[0].Id, id)];
                    double[] gap = [.. Enumerable.Range(0, draws).Select(d => Percent(gaps[d][stage][at]))];
                    double[] closed = [.. Enumerable.Range(0, draws).Select(d => gaps[d][0][at] - gaps[d][stage][at])];
                    double inBlocks = catalogue[0][at] - catalogue[stage][at];
                    rows.Add(new UncertainRow(
                        layer.Id, height, row.Stage, id, Of(row.GapPercent, Percent(catalogue[stage][at]), gap, 2), Of(row.ClosedKm2, inBlocks / 1e6, [.. closed.Select(c => c / 1e6)], 0),
                        Of(before.GapPercent - row.GapPercent, Percent(inBlocks), [.. closed.Select(Percent)], 2)));
                    errors.Add((Percent(catalogue[stage][at]) - row.GapPercent, $"{layer.Id}, {blocks.Plan.Lanes[lane].AltitudeM:N0} m, {row.Stage}, {id}"));
                }

                for (int figure = 0; figure < Figures.Length; figure++)
                {
                    double Value(int sample, int draw)
                    {
                        double[][] of = gaps[sample * draws + draw];
                        return Percent(figure == 0 ? of[0][at] : figure == 1 ? of[stages - 1][at] : of[0][at] - of[stages - 1][at]);
                    }

                    ranking.AddRange(Sobol(Value, draws).Select((s, u) => new UnknownShare(
                        layer.Id, height, id, Figures[figure], Name((Unknown)u), Rounded(s.First, 3), Rounded(s.FirstError, 3), Rounded(s.Total, 3), Rounded(s.TotalError, 3), Rounded(s.Sigma, 3))));
                }
            }
        }

        (double Points, string What) worst = errors.MaxBy(e => Math.Abs(e.Points));
        var error = new BlockError(errors.Count, Rounded(errors.Average(e => e.Points), 3), Rounded(Math.Sqrt(errors.Average(e => e.Points * e.Points)), 3), Rounded(worst.Points, 3), worst.What);
        return new UncertaintyResult(draws, seed, 2.0 * blocks.Plan.BlockCells, blocks.Grid.Count, error, rows, ranking, Assumptions(blocks.Plan));
    }

    /// <summary>Square metres not covered by stage, region and question.</summary>
    internal static double[][] Gaps(BlockCoverage coverage, IReadOnlyList<int[]> stages, World world)
    {
        coverage.Clear();
        double[][] gaps = new double[stages.Count][];
        for (int stage = 0; stage < gaps.Length; stage++)
        {
            coverage.Take(world, stages[stage]);
            gaps[stage] = coverage.GapsM2();
        }

        return gaps;
    }

    /// <summary>Jansen's estimators by unknown; all zero where the figure does not vary.</summary>
    internal static IEnumerable<(double First, double FirstError, double Total, double TotalError, double Sigma)> Sobol(Func<int, int, double> value, int draws)
    {
        double[] both = [.. Enumerable.Range(0, 2 * draws).Select(n => value(n / draws, n % draws))];
        double mean = both.Average(), variance = both.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, both.Length - 1);
        for (int u = 0; u < World.Unknowns; u++)
        {
            // Below a hundredth of a point there is nothing to divide.
            if (variance < 1e-4)
            {
                yield return (0.0, 0.0, 0.0, 0.0, Math.Sqrt(variance));
                continue;
            }

            double[] first = [.. Enumerable.Range(0, draws).Select(d => Square(value(1, d) - value(2 + u, d)) / (2.0 * variance))];
            double[] total = [.. Enumerable.Range(0, draws).Select(d => Square(value(0, d) - value(2 + u, d)) / (2.0 * variance))];
            yield return (1.0 - first.Average(), Error(first), total.Average(), Error(total), Math.Sqrt(variance));
        }
    }

    private static double Error(double[] values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Sum(v => Square(v - mean)) / Math.Max(1, values.Length - 1) / values.Length);
    }

    private static double Square(double x) => x * x;

    private static string Name(Unknown unknown) => unknown.ToString().ToLowerInvariant();

    private static double Rounded(double value, int decimals) => CoverageStudy.Rounded(value, decimals);

    private static UncertainFigure Of(double catalogue, double inBlocks, double[] values, int decimals)
    {
        Array.Sort(values);
        return new UncertainFigure(Rounded(catalogue, decimals), Rounded(inBlocks, decimals), Rounded(Quantile(values, 0.5), decimals), Rounded(Quantile(values, 0.05), decimals), Rounded(Quantile(values, 0.95), decimals));
    }

    /// <summary>A quantile of sorted values, linear between the two nearest (Hyndman and Fan's type 7).</summary>
    internal static double Quantile(double[] sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }

    private static List<string> Assumptions(UncertaintyPlan plan)
    {
        FormattableString[] all =
        [
            $"Existence: a sensor of high, medium, low or recalled confidence is there with probability {plan.Existence[0]}, {plan.Existence[1]}, {plan.Existence[2]}, {plan.Existence[3]}.",
            $"Position: it stands within {plan.PositionM[0] / 1000}, {plan.PositionM[1] / 1000}, {plan.PositionM[2] / 1000} or {plan.PositionM[3] / 1000} km of its place with 90 %; {plan.PositionOfM.Count} of which only the state is known, within {plan.PositionOfM.Values.DefaultIfEmpty(0.0).Max() / 1000} km. 3, 8 or 16 places on land are tried of each; less than 0.5 km is not.",
            $"Elevation: an antenna without survey stands anywhere between the highest post within 2' and the raster's ground at its place.",
            $"Terrain: a share, 0 to 1, of what stands above the mean of the 25 posts around it is added to every post, one share for the continent.",
            $"Refraction: gradient of {plan.Refractivity.Mean} ± {plan.Refractivity.Sigma} N-units per km, one for the continent in each draw.",
            $"Performance, one for each type: {plan.SignalDb} dB of signal to noise for radars; for others {plan.PdLogit} of the logit of Pd and {100 * plan.RangeShare} % of range.",
            $"Availability: an aerostat is aloft with the probability of its type; sensors otherwise work. Draws are moments, not yearly means.",
            $"Lines of sight are interpolated: linear in refraction, sharpness of terrain and height of the antenna, whose effects add up.",
        ];
        return [.. all.Select(a => a.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }
}
