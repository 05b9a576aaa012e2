using System.CommandLine;
using NorthAmericaSecurity.Cli.Commands.Simulate;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Studies;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn simulate: the feeds and the truth of a study's scene as files, for other programs and for sdn track; and scenes of other kinds, each a command of its own.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var study = new Argument<string>("STUDY") { Description = "study file, such as samples/studies/mexico-joins.json" };
        var plots = new Option<string>("--plots") { Description = "file of plot frames to write; - for standard output", Required = true };
        var truth = new Option<string?>("--truth") { Description = "truth.csv to write (.gz compresses)" };
        var traffic = new Option<string?>("--traffic") { Description = "truth.csv[.gz] to fly instead of generated traffic" };
        var near = StudyCommand.NearOption();
        var command = new Command("simulate",
            """
            Simulate what sensors report: of a study's traffic, or a benchmark scene of its own kind

            With a study, plots go out as frames (MessagePack, one sensor each, a tick after every
            window), which sdn track and the service read from a file, standard input or TCP.
            The commands below make scenes as folders of sensors.csv, detections.csv.gz and
            truth.csv.gz; each tells its own with --help. docs/simulation.md tells the models.

            Example: sdn simulate samples/studies/mexico-joins.json --plots feed.plots --truth t.csv.gz
            Example: sdn simulate rot --aircraft 500 --seed 7 --out scene
            """)
        {
            study, plots, truth, traffic, near,
            PlanarCommands.Rot(), PlanarCommands.Snap(), PlanarCommands.Coalescence(), FlightsCommand.Create(), CloseCommand.Create(), SilentCommand.Create(), MadapCommand.Create(),
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(study), parsed.GetRequiredValue(plots), parsed.GetValue(truth), parsed.GetValue(traffic), parsed.GetValue(near)));
        return command;
    }

    private static int Run(string studyPath, string plotsPath, string? truthPath, string? traffic, Neighbourhood? near)
    {
        using var progress = new ProgressLine();
        StudyScene scene = StudyScene.Read(studyPath, traffic, near, progress.Show);
        using OutputFile? truth = truthPath is null ? null : new OutputFile(truthPath);
        if (truth is not null)
            TruthCsv.Write(truth.Text, scene.Targets);
        if (plotsPath == "-")
        {
            using Stream output = Console.OpenStandardOutput();
            scene.WriteFramesAsync(output, progress.Show).GetAwaiter().GetResult();
        }
        else
        {
            using var output = new OutputFile(plotsPath);
            scene.WriteFramesAsync(output.Stream, progress.Show).GetAwaiter().GetResult();
            output.Commit();
        }

        truth?.Commit();
        return 0;
    }
}
