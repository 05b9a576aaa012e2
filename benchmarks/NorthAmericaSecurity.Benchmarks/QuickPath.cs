using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// The whole path on one core: the scene of the correlator as CAT048 datagrams of a thirty-second of a turn, read, tracked, and every track told as CAT062 once in a scan.
/// </summary>
internal static class QuickPath
{
    private const int WarmScans = 8, Stretches = 4;
    private const double SectorS = CorrelatorScene.PeriodS / 32.0;

    public static void Run(int aircraft)
    {
        // The just-in-time compiler settles on a small scene first; on one core it has the time in between only.
        for (int i = 0; i < 4; i++)
        {
            Measure(1_000, print: false);
            Thread.Sleep(200);
        }

        Measure(aircraft, print: true);
    }

    private static void Measure(int aircraft, bool print)
    {
        CorrelatorScene scene = CorrelatorScene.Make(aircraft, WarmScans + Stretches * Math.Max(1, 80_000 / aircraft));
        var datagrams = Encode(scene);
        var counts = new FeedCounts();
        var plots = new List<Plot>(256);
        var reader = new AsterixPlots("scene", new SensorSet(scene.Sensors, Planar: true), new EditionTable(), new DayClock(), counts, Console.Error.WriteLine);
        using var tracker = new Tracker(scene.Sensors, planar: true);
        var messages = new TrackMessages(25, 1, default, scene.Sensors, planar: true);
        var output = new ArrayBufferWriter<byte>(1 << 22);
        var writer = new AsterixWriter(output);
        var reports = new List<TrackReport>();
        var lastPlotS = new double[scene.Sensors.Length];
        double scanEndsS = CorrelatorScene.PeriodS, best = 0.0, bestOfCpu = 0.0;
        long octets = 0, records = 0;
        int steady = Array.FindIndex(datagrams, d => d.TimeS >= WarmScans * CorrelatorScene.PeriodS), each = (datagrams.Length - steady) / Stretches;
        Take(0, steady);
        for (int i = 0; i < Stretches; i++)
        {
            long before = counts.Plots, started = Stopwatch.GetTimestamp();
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            Take(steady + i * each, steady + (i + 1) * each);
            bestOfCpu = Math.Max(bestOfCpu, (counts.Plots - before) / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
            best = Math.Max(best, (counts.Plots - before) / Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        if (!print)
            return;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"path tracks={aircraft} plots_per_s={best:F0} plots_per_cpu_s={bestOfCpu:F0} plots={counts.Plots} track_messages={records} octets_out={octets}"));

        void Take(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                plots.Clear();
                reader.Read(datagrams[i].Octets, 0, plots);
                foreach (ref readonly Plot plot in CollectionsMarshal.AsSpan(plots))
                {
                    lastPlotS[plot.Sensor] = plot.TimeS;
                    tracker.Add(plot);
                }

                if (datagrams[i].TimeS < scanEndsS)
                    continue;
                reports.Clear();
                tracker.Report(scanEndsS, reports);
                messages.Write(scanEndsS, reports, lastPlotS, writer);
                records += reports.Count;
                octets += output.WrittenCount;
                output.ResetWrittenCount();
                scanEndsS += CorrelatorScene.PeriodS;
            }
        }
    }

    private static (double TimeS, byte[] Octets)[] Encode(CorrelatorScene scene)
    {
        var datagrams = new List<(double TimeS, byte[] Octets)>();
        var open = scene.Sensors.Select(_ => (Since: double.NaN, Output: new ArrayBufferWriter<byte>(2048))).ToArray();
        AsterixWriter[] writers = [.. open.Select(o => new AsterixWriter(o.Output))];
        foreach (ref readonly Plot plot in scene.Plots.AsSpan())
        {
            int sensor = plot.Sensor;
            if (plot.TimeS - open[sensor].Since > SectorS)
                Send(sensor, plot.TimeS);
            if (double.IsNaN(open[sensor].Since))
                open[sensor].Since = plot.TimeS;
            Cat048 record = default;
            record.I010 = new() { SAC = scene.Sensors[sensor].Sac, SIC = scene.Sensors[sensor].Sic };
            record.I140_s = plot.TimeS;
            record.I020 = new() { TYP = 1 };
            record.I040 = new() { RHO_NM = plot.First / 1852.0, THETA_deg = plot.Second };
            writers[sensor].Write(record);
        }

        return [.. datagrams];

        void Send(int sensor, double timeS)
        {
            writers[sensor].Complete();
            datagrams.Add((timeS, open[sensor].Output.WrittenSpan.ToArray()));
            open[sensor].Output.ResetWrittenCount();
            open[sensor].Since = double.NaN;
        }
    }
}
