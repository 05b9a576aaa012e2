using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Networks;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>--sensors: sensors.csv, or a network by its ending .json.</summary>
internal static class SensorSource
{
    public static SensorSet Read(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        ? new SensorSet(NetworkFile.Read(path).Sensors, Planar: false)
        : SensorsCsv.Read(path);
}
