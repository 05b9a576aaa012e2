using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Feeds;
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
        var detections = new Option<string?>("--detections") { Description = "detections.csv[.gz] with truth_id: when each flight was seen" };
        var from = new Option<double>("--from") { Description = "first epoch scored, seconds of the scene", DefaultValueFactory = _ => 60.0 };
        var to = new Option<double>("--to") { Description = "last epoch scored", DefaultValueFactory = _ => double.PositiveInfinity };
        Option<double> every = EveryOption.Create();
        var cutoff = new Option<double>("--c") { Description = "cut-off distance in metres", DefaultValueFactory = _ => 2000.0 };
        var flights = new Option<string?>("--flights") { Description = "CSV to write: the figures of each flight" };
        var points = new Option<string?>("--points") { Description = "CSV to write: each target and its track at every epoch" };
        var madap = new Option<bool>("--madap") { Description = "print the figures of the MADAP benchmark" };
        var json = new Option<bool>("--json") { Description = "print one JSON object instead of a table" };
        var command = new Command("score",
            """
            Score tracks against truth: GOSPA, OSPA, SIAP, accuracy per flight, consistency

            Epochs are whole multiples of --every. A planar truth lists its epochs: only times of its
            rows are scored. A geodetic truth is a cubic Hermite curve between two rows of a target.
            A track farther than the cut-off from every target is false. All in metres and seconds.

            Columns of tracks.csv that a tracker may add: sxx_m2, sxy_m2, syy_m2 (covariance of the
            place, x east, y north) for consistency; age_s (of the last plot) for the probability of
            update, which asks for --every 4 or less. With --detections it is also told over the
            intervals of 8 s in which the sensors saw the flight. docs/scoring.md tells the methods.

            Example: sdn score --truth truth.csv.gz --tracks tracks.csv --json
            Example: sdn score --truth truth.csv --tracks tracks.csv --every 4.8 --from 300 --madap
            """) { truth, tracks, detections, from, to, every, cutoff, flights, points, madap, json };
        command.SetAction(parsed => Run(
            new Question(
                parsed.GetRequiredValue(truth), parsed.GetRequiredValue(tracks), parsed.GetValue(detections), parsed.GetValue(from), parsed.GetValue(to),
                parsed.GetValue(every), parsed.GetValue(cutoff)),
            parsed.GetValue(flights), parsed.GetValue(points), parsed.GetValue(madap), parsed.GetValue(json)));
        return command;
    }

    private sealed record Question(string Truth, string Tracks, string? Detections, double FromS, double ToS, double EveryS, double CutoffM);

    private static int Run(Question asked, string? flightsPath, string? pointsPath, bool madap, bool json)
    {
        EveryOption.Check(asked.EveryS);
        if (!(asked.CutoffM > 0) || !double.IsFinite(asked.CutoffM))
            throw new InputException($"--c: expected a positive number of metres, found {asked.CutoffM.ToString(CultureInfo.InvariantCulture)}");
        TruthSet truth = TruthCsv.Read(asked.Truth);
        (List<TrackReport> tracks, bool planar) = TracksCsv.Read(asked.Tracks, out IReadOnlyList<string> names);
        if (truth.Targets.Count == 0)
            throw new InputException($"{asked.Truth}: expected at least one target, found none");
        if (tracks.Count > 0 && planar != truth.Planar)
            throw new InputException($"{asked.Tracks}: expected {(truth.Planar ? "x_m,y_m" : "lat_deg,lon_deg")} as in {asked.Truth}, found the other");

        var table = new TrackTable(tracks);
        IEnumerable<Epoch> epochs = truth.Planar
            ? Epoch.AtRows(truth.Targets, table, asked.EveryS, asked.FromS, asked.ToS)
            : Epoch.Align(truth.Targets, planar: false, table, Times(truth, asked));
        var perFlight = new FlightScores(asked.Detections is null ? null : PlotTimes(asked.Detections, truth));
        using ScorePointsFile? points = pointsPath is null ? null : new ScorePointsFile(pointsPath, truth, names);
        SceneScore score = SceneScore.Of(epochs, asked.CutoffM, truth.Planar, perFlight, points is null ? null : points.Take);
        points?.Commit();
        IReadOnlyList<FlightScore> flights = perFlight.Finish(i => truth.Targets[i].StartS);
        if (flightsPath is not null)
            WriteFlights(flightsPath, flights, truth);
        ScoreReport report = ScoreReport.Of(score, flights, madap);
        Console.Write(json ? report.Json() : report.Table());
        return 0;
    }

    private static IEnumerable<double> Times(TruthSet truth, Question asked)
    {
        double first = Math.Max(asked.FromS, truth.Targets.Min(t => t.StartS)), last = Math.Min(asked.ToS, truth.Targets.Max(t => t.EndS));
        for (long k = (long)Math.Ceiling(first / asked.EveryS); k * asked.EveryS <= last; k++)
            if (k > 0)
                yield return k * asked.EveryS;
    }

    private static Dictionary<int, double[]> PlotTimes(string path, TruthSet truth)
    {
        Dictionary<string, List<double>> seen = DetectionsCsv.ReadTruth(path);
        return truth.Targets.Select((t, i) => (i, Times: seen.GetValueOrDefault(t.Id))).Where(t => t.Times is not null).ToDictionary(t => t.i, t => t.Times!.ToArray());
    }

    private static void WriteFlights(string path, IReadOnlyList<FlightScore> flights, TruthSet truth)
    {
        using var output = new OutputFile(path);
        output.Text.WriteLine("truth_id,span_s,epochs,matched,rms_m,along_rms_m,across_rms_m,initiate_s,breaks,switches,update,update_of_all");
        foreach (FlightScore f in flights)
        {
            string[] fields =
            [
                truth.Targets[f.Truth].Id, .. new double[]
                {
                    f.SpanS, f.Epochs, f.Matched, f.RmsM, f.AlongRmsM, f.AcrossRmsM, f.InitiateS, f.Breaks, f.Switches, f.Update, f.UpdateOfAll,
                }.Select(v => double.IsFinite(v) ? Math.Round(v, 4).ToString(CultureInfo.InvariantCulture) : ""),
            ];
            output.Text.WriteLine(string.Join(',', fields));
        }

        output.Commit();
    }
}
