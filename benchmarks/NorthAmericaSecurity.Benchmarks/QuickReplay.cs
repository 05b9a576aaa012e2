using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// quick replay [HOURS]: a journal of that many hours at 5,000 plots a second, replayed by `sdn replay` at 60 times real time and flat out; one of five minutes at real time and flat out; and the greatest multiple of real
/// time at 20,000 plots a second. Tells whether the tracks are the same, octet for octet.
/// </summary>
internal static class QuickReplay
{
    public static int Run(double hours)
    {
        if (BuiltProgram.Find("NorthAmericaSecurity.Cli") is not { } program)
            return 2;
        bool same = Compare(program, 5_000, hours * 3600.0, [60.0, 0.0]);
        same &= Compare(program, 5_000, 300.0, [1.0, 0.0]);
        Compare(program, 20_000, 120.0, [0.0]);
        return same ? 0 : 1;
    }

    /// <summary>Makes a journal and replays it at each speed; whether all give the same file.</summary>
    private static bool Compare(string program, int plotsPerS, double seconds, double[] speeds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sdn-replay");
        try
        {
            var scene = new ServiceScene(plotsPerS);
            string network = Path.Combine(folder.FullName, "sensors.csv"), journal = Path.Combine(folder.FullName, "journal"), tracks = Path.Combine(folder.FullName, "tracks.csv");
            ServiceScene.WriteNetwork(network, scene.Sensors);
            long count = Write(scene, journal, seconds);
            var hashes = new HashSet<string>();
            foreach (double speed in speeds)
            {
                long began = Stopwatch.GetTimestamp();
                using Process process = Process.Start("dotnet", [program, "replay", journal, "--sensors", network, "--out", tracks, "--every", "60", "--speed", speed.ToString(CultureInfo.InvariantCulture)]);
                process.WaitForExit();
                double took = Stopwatch.GetElapsedTime(began).TotalSeconds;
                if (process.ExitCode != 0)
                    return false;
                using (FileStream file = File.OpenRead(tracks))
                    hashes.Add(Convert.ToHexString(SHA256.HashData(file)));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"replay plots_per_s={count / seconds:F0} scene_s={seconds:F0} speed={speed} took_s={took:F1} times_real_time={seconds / took:F1} octets={new FileInfo(tracks).Length} same={hashes.Count == 1}"));
            }

            return hashes.Count == 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes entries of the log as the service does; returns the plots.</summary>
    private static long Write(ServiceScene scene, string folder, double seconds)
    {
        using var journal = new JournalWriter(folder, scene.Sensors, new JournalLimits(MostOctets: long.MaxValue / 2, MostS: double.MaxValue));
        var log = new LiveLog();
        var plots = new List<Plot>();
        long count = 0;
        for (double timeS = 0.0; timeS < seconds; timeS += ServiceScene.SliceS)
        {
            plots.Clear();
            scene.Slice(plots);
            log.Take(1, CollectionsMarshal.AsSpan(plots));
            count += plots.Count;
            if (log.TryClose(0.0, out LogEntry entry))
                journal.Append(entry);
        }

        return journal.Suspended is null ? count : throw new IOException(journal.Suspended);
    }
}
