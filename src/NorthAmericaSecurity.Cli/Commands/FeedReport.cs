using System.Globalization;
using NorthAmericaSecurity.Feeds;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>What a feed brought, and what of it was lost, in a line on standard error.</summary>
internal static class FeedReport
{
    public static void Write(string name, FeedCounts counts)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {counts.Frames} frames, {counts.Plots} plots, {counts.BadFrames} bad frames, {counts.SkippedBytes} bytes skipped, {counts.UnknownSensorPlots} plots of unknown sensors"));
        if (counts.NotPlots.Count > 0)
            Console.Error.WriteLine($"{name}: no plots of: {string.Join(", ", counts.NotPlots.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Value} {r.Key}")))}");
    }
}
