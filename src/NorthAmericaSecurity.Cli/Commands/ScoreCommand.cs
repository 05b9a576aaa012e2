using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Scoring;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn score: tracks against truth.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var truth = new Option<string>("--truth") { Description = "truth.csv[.gz]", Required = true };
        var tracks = new Option<string>("--tracks") { Description = "tracks.csv[.gz]", Required = true };
        var from = new Option<double>("--from") { Description = "first epoch scored, seconds of the scene", DefaultValueFactory = _ => 60.0 };
        var to = new Option<double>("--to") { Description = "last epoch scored, seconds of the scene", DefaultValueFactory = _ => double.PositiveInfinity };
        Option<double> every = EveryOption.Create();
        var cutoff = new Option<double>("--c") { Description = "cut-off distance in metres", DefaultValueFactory = _ => 2000.0 };
        var json = new Option<bool>("--json") { Description = "print one JSON object instead of a table" };
        var command = new Command("score",
            """
            Score tracks against truth: GOSPA, OSPA, SIAP, identity switches and breaks

            Truth between two rows of a target is a cubic Hermite curve. A track farther than the cut-off from every target is false. Distances in metres.

            Example: sdn score --truth truth.csv.gz --tracks tracks.csv --json
            """) { truth, tracks, from, to, every, cutoff, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(truth), parsed.GetRequiredValue(tracks), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(every),
            parsed.GetValue(cutoff), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string truthPath, string tracksPath, double fromS, double toS, double everyS, double cutoffM, bool json)
    {
        EveryOption.Check(everyS);
        if (!(cutoffM > 0) || !double.IsFinite(cutoffM))
            throw new InputException($"--c: expected a positive number of metres, found {cutoffM.ToString(CultureInfo.InvariantCulture)}");
        TruthSet truth = TruthCsv.Read(truthPath);
        (List<TrackReport> tracks, bool planar) = TracksCsv.Read(tracksPath);
        if (truth.Targets.Count == 0)
            throw new InputException($"{truthPath}: expected at least one target, found none");
        if (tracks.Count > 0 && planar != truth.Planar)
            throw new InputException($"{tracksPath}: expected {(truth.Planar ? "x_m,y_m" : "lat_deg,lon_deg")} as in {truthPath}, found the other");

        Dictionary<double, List<ScorePoint>> byTime = tracks.GroupBy(t => t.TimeS).ToDictionary(g => g.Key, g => g.Select(t => Epoch.Of(t)).ToList());
        double first = Math.Max(fromS, truth.Targets.Min(t => t.StartS)), last = Math.Min(toS, truth.Targets.Max(t => t.EndS));
        IEnumerable<double> Times()
        {
            for (long k = (long)Math.Ceiling(first / everyS); k * everyS <= last; k++)
                if (k > 0)
                    yield return k * everyS;
        }

        SceneScore score = SceneScore.Of(Epoch.Align(truth.Targets, truth.Planar, byTime, Times()), cutoffM);
        (string Key, double Value)[] rows =
        [
            ("n_truth", score.TruthCount), ("n_track_ids", score.TrackCount), ("gospa", score.Gospa), ("gospa_rms", score.GospaRms), ("ospa", score.Ospa),
            ("gospa_norm", score.GospaNorm), ("missed_mean", score.MissedMean), ("false_mean", score.FalseMean), ("truth_mean", score.TruthMean),
            ("loc_rms", score.LocalisationRms), ("loc_median", score.LocalisationMedian), ("siap_completeness", score.SiapCompleteness),
            ("siap_ambiguity", score.SiapAmbiguity), ("siap_spuriousness", score.SiapSpuriousness), ("siap_pos_acc", score.SiapPositionAccuracy),
            ("siap_vel_acc", score.SiapVelocityAccuracy), ("siap_track_change_rate", score.SiapTrackChangeRate),
            ("siap_longest_segment", score.SiapLongestSegment), ("id_switches", score.IdentitySwitches), ("track_breaks", score.TrackBreaks),
        ];
        if (json)
            Console.WriteLine("{" + string.Join(", ", rows.Select(r => $"\"{r.Key}\": {Text(r.Value, "null")}")) + "}");
        else
            foreach ((string key, double value) in rows)
                Console.WriteLine($"{key,-24}{Text(value, "-"),16}");
        return 0;
    }

    private static string Text(double value, string missing) =>
        double.IsNaN(value) ? missing : Math.Round(value, 5).ToString(CultureInfo.InvariantCulture);
}
