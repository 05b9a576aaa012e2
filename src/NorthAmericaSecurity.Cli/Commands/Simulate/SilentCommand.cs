using System.CommandLine;
using NorthAmericaSecurity.Simulation.Scenes;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>sdn simulate silent: aircraft without a transponder under two primary radars.</summary>
internal static class SilentCommand
{
    public static Command Create()
    {
        var aircraft = new Option<int>("--aircraft") { Description = "how many, one every 20 s", DefaultValueFactory = _ => 40 };
        var baseline = new Option<double>("--baseline") { HelpName = "KM", Description = "distance between the radars", DefaultValueFactory = _ => 90.0 };
        Option<ulong> seed = SimulateOptions.Seed();
        var clutter = new Option<double>("--clutter") { Description = "mean number of false plots per scan", DefaultValueFactory = _ => 20.0 };
        Option<string> output = SimulateOptions.Out();
        var command = new Command("silent",
            """
            Simulate aircraft without a transponder under two primary radars

            Level flights of five minutes at FL20 to FL400 and 100 to 250 m/s through the middle
            between the radars, every second one with a turn of 90 deg at 3 deg/s. The radars, of
            200 km with scans of 4.8 and 10 s, errors of 60 m and 0.15 deg and Pd 0.85, measure no
            height: what is not known of it is an error of ground range.

            Example: sdn simulate silent --seed 2 --out scene
            """) { aircraft, baseline, seed, clutter, output };
        var faults = new FaultOptions(command, 0.0, 0.0);
        command.SetAction(parsed =>
        {
            var settings = new FlightSceneSettings
            {
                Seed = parsed.GetValue(seed),
                ClutterPerScan = OptionRange.Within("--clutter", parsed.GetValue(clutter), 0.0, 1e5),
                Faults = faults.Of(parsed),
            };
            int count = OptionRange.Within("--aircraft", parsed.GetValue(aircraft), 1, 10_000);
            double baselineM = 1000.0 * OptionRange.Within("--baseline", parsed.GetValue(baseline), 1.0, 200.0);
            SceneFolder.Write(parsed.GetRequiredValue(output), SilentScene.Make(count, baselineM, settings));
            return 0;
        });
        return command;
    }
}
