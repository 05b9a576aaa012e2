using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Simulation.Scenes;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>sdn simulate rot, snap and coalescence: planar benchmarks of any seed and size.</summary>
internal static class PlanarCommands
{
    public static Command Rot() => Planar("rot", snapshot: false,
        """
        Simulate the planar benchmark: each plot at the moment the antenna passes

        Aircraft of 100 to 270 m/s over 1,000 x 1,000 km, straight or in turns of 3 deg/s, an
        eighth of the time; three radars of 470 km with scans of 5, 8 and 12 s, errors of 70 m and
        0.08 deg, Pd 0.9 and 20 false plots a scan. Flat earth, no height. One in ten aircraft
        comes later, one in ten goes earlier; none leaves the reach of all radars. The folder
        gets sensors.csv, detections.csv.gz and truth.csv.gz; truth_id -1 is clutter. One seed
        gives one scene, on any machine. For statistics over independent flights they can be
        kept apart, wander instead of turning and be seen by fewer radars.

        Example: sdn simulate rot --aircraft 500 --seed 7 --out scene
        """);

    public static Command Snap() => Planar("snap", snapshot: true,
        """
        Simulate the planar benchmark: all plots of a scan at one moment

        The scene of sdn simulate rot, whose help tells what is in it, as trackers like it that
        take whole scans: every plot has the time at which its scan begins.

        Example: sdn simulate snap --aircraft 500 --seed 7 --out scene
        """);

    public static Command Coalescence()
    {
        Option<ulong> seed = SimulateOptions.Seed();
        var runs = new Option<int>("--runs") { Description = "measurement sets of the one truth", DefaultValueFactory = _ => 10 };
        Option<string> output = SimulateOptions.Out();
        var command = new Command("coalescence",
            """
            Simulate the scene of the Poisson multi-Bernoulli papers

            Four targets come together in the middle of 81 steps, and one dies there: 300 x 300 m,
            positional plots of sigma 1 m, Pd 0.9, 10 false plots a step (Williams 2015;
            Garcia-Fernandez 2018). The folder gets sensors.csv, truth.csv and
            detections-01.csv.gz and so on, one for each run.

            Example: sdn simulate coalescence --seed 3 --out scene
            """) { seed, runs, output };
        command.SetAction(parsed =>
        {
            int count = OptionRange.Within("--runs", parsed.GetValue(runs), 1, 99);
            string folder = parsed.GetRequiredValue(output);
            for (int run = 1; run <= count; run++)
            {
                Scene scene = CoalescenceScene.Make(parsed.GetValue(seed), run);
                if (run == 1)
                {
                    SceneFolder.WriteSensors(folder, scene);
                    SceneFolder.WriteTruth(Path.Combine(folder, "truth.csv"), scene, 4);
                }

                SceneFolder.WriteDetections(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"detections-{run:D2}.csv.gz")), scene);
            }

            return 0;
        });
        return command;
    }

    private static Command Planar(string name, bool snapshot, string description)
    {
        var aircraft = new Option<int>("--aircraft") { Description = "how many fly at some time of the scene", DefaultValueFactory = _ => 100 };
        Option<ulong> seed = SimulateOptions.Seed();
        var duration = new Option<double>("--duration") { Description = "length of the scene in seconds", DefaultValueFactory = _ => 600.0 };
        var pd = new Option<double>("--pd") { Description = "probability of detection in a scan", DefaultValueFactory = _ => 0.9 };
        var clutter = new Option<double>("--clutter") { Description = "mean number of false plots per scan", DefaultValueFactory = _ => 20.0 };
        var apart = new Option<double>("--apart") { HelpName = "M", Description = "distance that no two aircraft fall below", DefaultValueFactory = _ => 0.0 };
        var wander = new Option<double>("--wander") { HelpName = "M2/S3", Description = "white-noise acceleration instead of turns", DefaultValueFactory = _ => 0.0 };
        var radars = new Option<int>("--radars") { Description = "how many of the three look", DefaultValueFactory = _ => 3 };
        Option<string> output = SimulateOptions.Out();
        var command = new Command(name, description) { aircraft, seed, duration, pd, clutter, apart, wander, radars, output };
        command.SetAction(parsed =>
        {
            SceneFolder.Write(parsed.GetRequiredValue(output), PlanarScene.Make(new PlanarSceneSettings
            {
                Seed = parsed.GetValue(seed),
                Aircraft = OptionRange.Within("--aircraft", parsed.GetValue(aircraft), 0, 1_000_000),
                DurationS = OptionRange.Within("--duration", parsed.GetValue(duration), 10.0, 86_400.0),
                Snapshot = snapshot,
                Pd = OptionRange.Within("--pd", parsed.GetValue(pd), 0.001, 1.0),
                ClutterPerScan = OptionRange.Within("--clutter", parsed.GetValue(clutter), 0.0, 1e6),
                ApartM = OptionRange.Within("--apart", parsed.GetValue(apart), 0.0, 1e6),
                WanderM2S3 = OptionRange.Within("--wander", parsed.GetValue(wander), 0.0, 1e4),
                Radars = OptionRange.Within("--radars", parsed.GetValue(radars), 1, 3),
            }));
            return 0;
        });
        return command;
    }
}
