using System.CommandLine;
using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>sdn simulate close: aircraft close to each other under radars that do not resolve everything.</summary>
internal static class CloseCommand
{
    public static Command Create()
    {
        var kind = new Option<string>("--kind") { Description = "crossing, overtaking, formation, stack or swarm", Required = true };
        Option<ulong> seed = SimulateOptions.Seed();
        var silent = new Option<double>("--silent-share") { Description = "share of aircraft without a transponder", DefaultValueFactory = _ => 0.0 };
        var clutter = new Option<double>("--clutter") { Description = "mean number of false plots per scan", DefaultValueFactory = _ => 20.0 };
        Option<string> output = SimulateOptions.Out();
        var command = new Command("close",
            """
            Simulate aircraft close to each other, with limits of resolution

            crossing    twelve pairs at one level that cross at 15 to 180 deg within 300 m
            overtaking  six pairs on parallel tracks 1 NM apart, one 30 m/s faster
            formation   three formations of four, 500 m to 1.5 NM apart, that turn together
            stack       eight aircraft in one racetrack, 1,000 ft apart
            swarm       sixty aircraft in racetracks within 20 NM

            Three radars at 60, 120 and 150 km with scans of 4.8, 10 and 12 s; two of a scan that
            the radar does not resolve are one plot in their middle, which has the truth_id of one.

            Example: sdn simulate close --kind crossing --seed 2 --out scene
            """) { kind, seed, silent, clutter, output };
        var faults = new FaultOptions(command, 200.0, 1.2);
        command.SetAction(parsed =>
        {
            SceneFolder.Write(parsed.GetRequiredValue(output), CloseScene.Make(KindOf(parsed.GetRequiredValue(kind)), new FlightSceneSettings
            {
                Seed = parsed.GetValue(seed),
                SilentShare = OptionRange.Within("--silent-share", parsed.GetValue(silent), 0.0, 1.0),
                ClutterPerScan = OptionRange.Within("--clutter", parsed.GetValue(clutter), 0.0, 1e5),
                PressureM = 0.0,
                Faults = faults.Of(parsed),
            }));
            return 0;
        });
        return command;
    }

    private static CloseKind KindOf(string text) => text switch
    {
        "crossing" => CloseKind.Crossing,
        "overtaking" => CloseKind.Overtaking,
        "formation" => CloseKind.Formation,
        "stack" => CloseKind.Stack,
        "swarm" => CloseKind.Swarm,
        _ => throw new InputException($"--kind: expected crossing, overtaking, formation, stack or swarm, found '{text}'"),
    };
}
