using System.Globalization;
using BenchmarkDotNet.Running;
using NorthAmericaSecurity.Benchmarks;
using NorthAmericaSecurity.Surveillance;

// "quick correlator [--all] [--workers N]" prints one line per number of tracks, "quick asterix FILE" one per way of reading, "quick viewshed" one per site; anything else goes to BenchmarkDotNet.
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

if (args is ["quick", "correlator", .. var rest])
{
    int at = Array.IndexOf(rest, "--workers");
    QuickCorrelator.Run(rest.Contains("--all"), at >= 0 && at + 1 < rest.Length ? int.Parse(rest[at + 1], CultureInfo.InvariantCulture) : 1);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(TrackerBenchmarks).Assembly).Run(args);
return 0;
