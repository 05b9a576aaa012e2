using System.Globalization;
using BenchmarkDotNet.Running;
using NorthAmericaSecurity.Benchmarks;
using NorthAmericaSecurity.Surveillance;

// "quick correlator [--all] [--tracks N] [--workers N]" prints one line per number of tracks, "quick asterix FILE" one per way of reading,
// "quick path" one for radar bytes to track bytes, "quick viewshed" one per site, "quick service [SECONDS] [TIMES]" one for the service under load, "quick service overload [SECONDS]" one for each phase of five times too much,
// "quick replay [HOURS]" one for each speed of replay; anything else goes to BenchmarkDotNet.
if (args is ["quick", "asterix", var recording, .. var editions])
{
    try
    {
        QuickAsterix.Run(recording, editions);
        return 0;
    }
    catch (InputException e)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
}

if (args is ["quick", "viewshed"])
    return QuickViewshed.Run();

if (args is ["quick", "service", "overload", .. var over])
    return await QuickOverload.RunAsync(over.Length > 0 ? double.Parse(over[0], CultureInfo.InvariantCulture) : 6.0);

if (args is ["quick", "replay", .. var hours])
    return QuickReplay.Run(hours.Length > 0 ? double.Parse(hours[0], CultureInfo.InvariantCulture) : 2.0);

if (args is ["quick", "service", .. var load])
    return await QuickService.RunAsync(load.Length > 0 ? double.Parse(load[0], CultureInfo.InvariantCulture) : 60.0, load.Length > 1 ? double.Parse(load[1], CultureInfo.InvariantCulture) : 1.0);

if (args is ["quick", "correlator", .. var rest])
{
    int Number(string option, int otherwise) =>
        Array.IndexOf(rest, option) is >= 0 and int at && at + 1 < rest.Length ? int.Parse(rest[at + 1], CultureInfo.InvariantCulture) : otherwise;
    int tracks = Number("--tracks", 0);
    QuickCorrelator.Run(tracks > 0 ? [tracks] : rest.Contains("--all") ? [1_000, 20_000, 100_000, 1_000_000] : [1_000, 20_000, 100_000], Number("--workers", 1));
    return 0;
}

if (args is ["quick", "path"])
{
    QuickPath.Run(20_000);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(TrackerBenchmarks).Assembly).Run(args);
return 0;
