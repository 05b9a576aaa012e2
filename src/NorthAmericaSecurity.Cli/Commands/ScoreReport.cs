using System.Globalization;
using System.Text;
using NorthAmericaSecurity.Scoring;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>
/// The figures of a score as one JSON object or as a table for a terminal. Keys without a group stand at the head of the object; each group is an object of its own.
/// Numbers have five decimals; a figure that cannot be told is null, or - in the table.
/// </summary>
internal sealed class ScoreReport
{
    /// <summary>Flights shorter than this are not judged one by one: ten or more updates make a figure.</summary>
    private const double LeastSpanS = 120.0;

    private readonly List<Row> _rows = [];

    private readonly record struct Row(string Group, string Key, double Value, string Meaning);

    public static ScoreReport Of(SceneScore s, IReadOnlyList<FlightScore> flights, bool madap)
    {
        var report = new ScoreReport();
        report.Add("", [
            ("n_truth", s.TruthCount, "targets"), ("n_track_ids", s.TrackCount, "tracks"), ("gospa", s.Gospa, "m, mean over epochs"),
            ("gospa_rms", s.GospaRms, "m, root mean square over epochs"), ("ospa", s.Ospa, "m, mean over epochs"), ("gospa_norm", s.GospaNorm, "m, GOSPA / root of targets"),
            ("missed_mean", s.MissedMean, "targets without a track per epoch"), ("false_mean", s.FalseMean, "tracks without a target per epoch"),
            ("truth_mean", s.TruthMean, "targets per epoch"), ("loc_rms", s.LocalisationRms, "m, matched pairs"), ("loc_median", s.LocalisationMedian, "m, matched pairs"),
            ("siap_completeness", s.SiapCompleteness, "1 is best"), ("siap_ambiguity", s.SiapAmbiguity, "1 is best"), ("siap_spuriousness", s.SiapSpuriousness, "0 is best"),
            ("siap_pos_acc", s.SiapPositionAccuracy, "m, mean"), ("siap_vel_acc", s.SiapVelocityAccuracy, "m/s, mean"),
            ("siap_track_change_rate", s.SiapTrackChangeRate, "per s"), ("siap_longest_segment", s.SiapLongestSegment, "1 is best"),
            ("id_switches", s.IdentitySwitches, ""), ("track_breaks", s.TrackBreaks, ""),
        ]);
        report.Add("gospa_parts", [
            ("localisation", s.LocalisationPartRms, "m, root mean square over epochs"), ("missed", s.MissedPartRms, "m"), ("false", s.FalsePartRms, "m"),
        ]);
        report.AddFlights(flights);
        report.AddConsistency("consistency", s.Consistency);
        report.AddConsistency("consistency_steady", s.Steady);
        report.AddConsistency("consistency_turning", s.Turning);
        report.Add("close", [
            ("close_share", s.Close.CloseShare, "of target time with another within the cut-off"), ("coalesced_share", s.Close.CoalescedShare, "of target time"),
            ("swaps", s.Close.Swaps, "tracks that became another target's"), ("swapped_share", s.Close.SwappedShare, "of targets"),
        ]);
        if (madap)
            report.AddMadap(s.Madap);
        return report;
    }

    public string Json()
    {
        string Fields(string group) => string.Join(", ", _rows.Where(r => r.Group == group).Select(r => $"\"{r.Key}\": {Text(r.Value, "null")}"));
        string[] groups = [.. _rows.Select(r => r.Group).Distinct().Where(g => g.Length > 0)];
        return "{" + string.Join(", ", [Fields(""), .. groups.Select(g => $"\"{g}\": {{{Fields(g)}}}")]) + "}\n";
    }

    public string Table()
    {
        var text = new StringBuilder();
        string group = "";
        foreach (Row row in _rows)
        {
            if (row.Group != group)
                text.Append('\n').Append(group = row.Group).Append('\n');
            text.Append($"{row.Key,-28}{Text(row.Value, "-"),16}  {row.Meaning}".TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private void Add(string group, (string Key, double Value, string Meaning)[] rows) => _rows.AddRange(rows.Select(r => new Row(group, r.Key, r.Value, r.Meaning)));

    private void AddFlights(IReadOnlyList<FlightScore> all)
    {
        double[] initiate = [.. all.Where(f => f.Matched > 0).Select(f => f.InitiateS)];
        FlightScore[] judged = [.. all.Where(f => f.SpanS >= LeastSpanS && f.Matched > 0)];
        double[] rms = [.. judged.Select(f => f.RmsM)], along = [.. judged.Select(f => f.AlongRmsM)], across = [.. judged.Select(f => f.AcrossRmsM)];
        double[] update = [.. judged.Select(f => f.Update).Where(double.IsFinite)], updateAll = [.. judged.Select(f => f.UpdateOfAll).Where(double.IsFinite)];
        double along2 = along.Sum(v => v * v), across2 = across.Sum(v => v * v);
        double Least(double[] values) => values.Length == 0 ? double.NaN : values.Min();
        Add("flights", [
            ("judged", judged.Length, "flights of two minutes or more that had a track"), ("never_tracked", all.Count(f => f.Matched == 0), "flights"),
            ("initiate_median_s", Statistics.Quantile(initiate, 0.5), "s from a flight's beginning to its first track"),
            ("initiate_95_s", Statistics.Quantile(initiate, 0.95), "s"),
            ("rms_median_m", Statistics.Quantile(rms, 0.5), "m, horizontal error of a flight"), ("rms_95_m", Statistics.Quantile(rms, 0.95), "m"),
            ("rms_worst_m", rms.Length == 0 ? double.NaN : rms.Max(), "m"), ("over_330_m", rms.Count(r => r > 330.0), "flights beyond ESASSP at 3 NM"),
            ("over_550_m", rms.Count(r => r > 550.0), "flights beyond ESASSP at 5 NM"), ("along_rms_m", Statistics.RootMeanSquare(along), "m, over flights"),
            ("across_rms_m", Statistics.RootMeanSquare(across), "m, over flights"), ("along_share", along2 / (along2 + across2), "of the mean square"),
            ("update_mean", Statistics.Mean(update), "over 8 s intervals with a plot of the flight"), ("update_least", Least(update), "worst flight"),
            ("update_of_all_mean", Statistics.Mean(updateAll), "over all 8 s intervals"), ("update_of_all_least", Least(updateAll), "worst flight"),
            ("breaks", all.Sum(f => f.Breaks), ""), ("switches", all.Sum(f => f.Switches), ""),
        ]);
    }

    private void AddConsistency(string group, Consistency c)
    {
        (double low, double high) = c.Band95;
        Add(group, [
            ("samples", c.Samples, "matched pairs that tell a covariance"), ("anees_per_dimension", c.AneesPerDimension, "1 is right"),
            ("band_low", low, "95 % band of independent samples"), ("band_high", high, ""), ("within_sigma_east", c.WithinSigmaEast, "0.683 is right"),
            ("within_sigma_north", c.WithinSigmaNorth, "0.683 is right"), ("within_ellipse_95", c.WithinEllipse95, "0.95 is right"),
        ]);
    }

    private void AddMadap(MadapScore m)
    {
        double[] within = m.Within;
        Add("madap", [
            ("updates", m.Updates, "track updates"), ("position_mean_nm", m.PositionMeanNm, "published 0.06"), ("position_sigma_nm", m.PositionSigmaNm, "published 0.08"),
            ("speed_mean_kt", m.SpeedMeanKt, "published 0.2"), ("speed_sigma_kt", m.SpeedSigmaKt, "published 4.4"),
            ("heading_mean_deg", m.HeadingMeanDeg, "published -3.69"), ("heading_sigma_deg", m.HeadingSigmaDeg, "published 9.40"),
            ("position_straight", within[0], "< 0.25 NM: published 0.9951"), ("position_turning", within[1], "< 1 NM: published 1.0000"),
            ("speed_straight", within[2], "< 20 kt: published 0.9956"), ("speed_turning", within[3], "< 70 kt: published 1.0000"),
            ("heading_straight", within[4], "< 10 deg: published 0.9797"), ("heading_turning", within[5], "< 90 deg: published 0.9991"),
        ]);
    }

    private static string Text(double value, string missing) =>
        double.IsFinite(value) ? Math.Round(value, 5).ToString(CultureInfo.InvariantCulture) : missing;
}
