using System.CommandLine;
using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>sdn simulate madap: EUROCONTROL Maastricht's manoeuvring benchmark.</summary>
internal static class MadapCommand
{
    public static Command Create()
    {
        Option<ulong> seed = SimulateOptions.Seed();
        var hours = new Option<double>("--hours") { Description = "track hours scored, of all flights together", DefaultValueFactory = _ => 20.0 };
        var turn = new Option<string>("--turn") { Description = "left or right", DefaultValueFactory = _ => "left" };
        Option<string> output = SimulateOptions.Out();
        var command = new Command("madap",
            """
            Simulate the manoeuvring benchmark of EUROCONTROL Maastricht

            Sixteen flights at FL310, 240 to 600 kt: 20 NM straight, then a turn of 175 deg with 15 to
            60 deg of bank, again and again; eight radars with the errors and the probabilities of
            detection of the MADAP evaluation of 1993. No clutter. The state is taken every 4.8 s and
            the first five minutes are left out: track with --every 4.8, then score with --every 4.8
            and --from 300 and --madap.

            Example: sdn simulate madap --seed 1 --out scene
            Example: sdn score --truth truth.csv.gz --tracks tracks.csv --every 4.8 --from 300 --madap
            """) { seed, hours, turn, output };
        command.SetAction(parsed =>
        {
            bool right = parsed.GetRequiredValue(turn) switch
            {
                "left" => false,
                "right" => true,
                string other => throw new InputException($"--turn: expected left or right, found '{other}'"),
            };
            SceneFolder.Write(parsed.GetRequiredValue(output), MadapScene.Make(parsed.GetValue(seed), OptionRange.Within("--hours", parsed.GetValue(hours), 0.1, 1000.0), right));
            return 0;
        });
        return command;
    }
}
