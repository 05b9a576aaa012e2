using System.CommandLine;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Simulation.Scenes;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>What real radars do besides noise, as options of the scenes that have it.</summary>
internal sealed class FaultOptions
{
    private readonly Option<double> _range, _azimuth, _blind, _garble, _split, _reflection, _burst;
    private readonly Option<string?> _scenario = new("--scenario") { HelpName = "FILE", Description = "scenario .json: where clutter is, as in samples/scenarios" };

    /// <param name="command">Gets the options.</param>
    /// <param name="rangeM">Range resolution in metres if not given.</param>
    /// <param name="azimuthDeg">Azimuth resolution in degrees if not given.</param>
    public FaultOptions(Command command, double rangeM, double azimuthDeg)
    {
        _range = Of("--range-resolution", "M", "plots of a scan closer than this in range", rangeM);
        _azimuth = Of("--azimuth-resolution", "DEG", "and than this in azimuth are merged", azimuthDeg);
        _blind = Of("--blind", "M/S", "radial speed below which primary radar is blind", 0.0);
        _garble = Of("--garble-share", "SHARE", "share of codes garbled where replies overlap", 0.0);
        _split = Of("--split-share", "SHARE", "share of plots that appear twice", 0.0);
        _reflection = Of("--reflection-share", "SHARE", "share of replies that also come by a reflector", 0.0);
        _burst = Of("--burst-share", "SHARE", "share of scans with a burst of interference", 0.0);
        foreach (Option option in (Option[])[_range, _azimuth, _blind, _garble, _split, _reflection, _burst, _scenario])
            command.Add(option);
    }

    public RadarSettings Of(ParseResult parsed)
    {
        double Within(Option<double> option, double high) => OptionRange.Within(option.Name, parsed.GetValue(option), 0.0, high);
        return new RadarSettings
        {
            Seed = 0,
            RangeResolutionM = Within(_range, 1e5),
            AzimuthResolutionDeg = Within(_azimuth, 90.0),
            BlindMps = Within(_blind, 1000.0),
            GarbleShare = Within(_garble, 1.0),
            SplitShare = Within(_split, 1.0),
            ReflectionShare = Within(_reflection, 1.0),
            BurstShare = Within(_burst, 1.0),
            ClutterAreas = parsed.GetValue(_scenario) is { } path ? ScenarioJson.Parse(path, InputFile.ReadText(path)) : [],
        };
    }

    private static Option<double> Of(string name, string unit, string description, double value) => new(name) { HelpName = unit, Description = description, DefaultValueFactory = _ => value };
}
