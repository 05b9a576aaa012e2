using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// quick viewshed: lines of sight beside Debian's gdal_viewshed, on one core, over the same 1,840 × 1,840 heights 500 m apart around the same antennas: nanoseconds a cell of both, and
/// in how many cells they agree on what is visible at three altitudes. A sample of the cells on which they differ is put to an exact line of sight over the same heights.
/// </summary>
internal static class QuickViewshed
{
    private const int Side = 1840, Middle = Side / 2, Rounds = 40, Judged = 1500;
    private const double StepM = 500.0, TowerM = 25.0;

    private static readonly double[] AltitudesM = [1000, 3000, 10_000];

    // Mountains, plain, coast, ice, desert.
    private static readonly (string Name, double LatitudeDeg, double LongitudeDeg)[] Sites =
    [
        ("Denver", 39.86, -104.67), ("Kansas", 38.95, -95.66), ("Seattle", 47.45, -122.31), ("Monterrey", 25.78, -100.11), ("Anchorage", 61.17, -149.99), ("Ellesmere", 79.99, -85.81),
    ];

    public static int Run()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(f => File.Exists(Path.Combine(f, "gdal_viewshed"))))
        {
            Console.Error.WriteLine("gdal_viewshed is not installed (Debian package gdal-bin)");
            return 2;
        }

        string folder = Directory.CreateTempSubdirectory("sdn-viewshed-").FullName;
        try
        {
            double oursNs = 0.0, wholeNs = 0.0, theirsNs = 0.0;
            var agreed = new double[AltitudesM.Length];
            double startS = Start(folder);
            foreach ((string name, double latitude, double longitude) in Sites)
            {
                Result r = Measure(folder, name, latitude, longitude, startS);
                oursNs += r.OursNs / Sites.Length;
                wholeNs += r.FileToFileNs / Sites.Length;
                theirsNs += r.TheirsNs / Sites.Length;
                for (int i = 0; i < agreed.Length; i++)
                    agreed[i] += r.Agreed[i] / Sites.Length;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"viewshed all ns_per_cell={oursNs:F2} file_to_file_ns_per_cell={wholeNs:F2} gdal_ns_per_cell={theirsNs:F2} ratio={theirsNs / oursNs:F2} file_to_file_ratio={theirsNs / wholeNs:F2} agreement {Altitudes(agreed)}"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed record Result(double OursNs, double FileToFileNs, double TheirsNs, double[] Agreed);

    private static string Altitudes(double[] shares) =>
        string.Join(' ', shares.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{AltitudesM[i]}m={100.0 * s:F2}%")));

    private static Result Measure(string folder, string name, double latitude, double longitude, double startS)
    {
        short[] posts = Heights(latitude, longitude);
        string dem = Path.Combine(folder, "dem.tif"), output = Path.Combine(folder, "ground.tif"), raw = Path.Combine(folder, "dem.raw"), written = Path.Combine(folder, "lowest.raw");
        double earth = SmoothEarth(latitude);
        WriteDem(folder, dem, posts, Side, earth);
        double theirsS = Enumerable.Range(0, 12).Min(_ => Gdal(dem, output)) - startS;

        var observer = new Observer(latitude, longitude, posts[Middle * Side + Middle] + TowerM, Math.Sqrt(2.0) * (Middle + 1) * StepM);
        float[] lowest = new float[Side * Side];
        double oursS = Fastest(() => LineOfSight.ComputeOnPlane(GroundWindow.OnPlane(posts, Side, Side, StepM, Middle, Middle), observer, lowest));
        File.WriteAllBytes(raw, MemoryMarshal.AsBytes(posts.AsSpan()).ToArray());
        double wholeS = Fastest(() =>
        {
            short[] read = new short[Side * Side];
            using (FileStream file = File.OpenRead(raw))
                file.ReadExactly(MemoryMarshal.AsBytes(read.AsSpan()));
            LineOfSight.ComputeOnPlane(GroundWindow.OnPlane(read, Side, Side, StepM, Middle, Middle), observer, lowest);
            using FileStream result = File.Create(written);
            result.Write(MemoryMarshal.AsBytes(lowest.AsSpan()));
        });

        float[] theirs = ReadFloats(folder, output);
        double[] agreed = new double[AltitudesM.Length];
        var differing = new List<(int Cell, double AltitudeM)>();
        for (int a = 0; a < AltitudesM.Length; a++)
        {
            long cells = 0, same = 0;
            for (int i = 0; i < lowest.Length; i++)
            {
                // A cell whose ground is above the altitude is neither seen nor unseen.
                if (posts[i] >= AltitudesM[a])
                    continue;
                cells++;
                if (lowest[i] <= AltitudesM[a] == posts[i] + theirs[i] <= AltitudesM[a])
                    same++;
                else
                    differing.Add((i, AltitudesM[a]));
            }

            agreed[a] = (double)same / cells;
        }

        int right = 0, judged = 0;
        for (int i = 0; i < differing.Count; i += Math.Max(1, differing.Count / Judged), judged++)
            right += lowest[differing[i].Cell] <= differing[i].AltitudeM == Exact(posts, differing[i].Cell, observer) <= differing[i].AltitudeM ? 1 : 0;
        const double cell = 1e9 / ((double)Side * Side);
        var r = new Result(oursS * cell, wholeS * cell, theirsS * cell, agreed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"viewshed {name} ns_per_cell={r.OursNs:F2} file_to_file_ns_per_cell={r.FileToFileNs:F2} gdal_ns_per_cell={r.TheirsNs:F2} ratio={r.TheirsNs / r.OursNs:F2} agreement {Altitudes(agreed)} of {judged} differing cells the exact line of sight is on our side in {100.0 * right / Math.Max(1, judged):F0}%"));
        return r;
    }

    /// <summary>Heights of the built-in terrain on the plane of true distances and azimuths from the site.</summary>
    private static short[] Heights(double latitude, double longitude)
    {
        short[] posts = new short[Side * Side];
        var centre = new GeodeticPosition(latitude, longitude);
        for (int i = 0; i < Side; i++)
        {
            for (int j = 0; j < Side; j++)
            {
                double east = (j - Middle) * StepM, north = (Middle - i) * StepM;
                GeodeticPosition at = Geodesic.Direct(centre, Units.ToDegrees(Math.Atan2(east, north)), Math.Sqrt(east * east + north * north));
                posts[i * Side + j] = (short)Math.Round(TerrainModel.BuiltIn.At(at.LatitudeDeg, at.LongitudeDeg).RadarHeightM);
            }
        }

        return posts;
    }

    private static double SmoothEarth(double latitude)
    {
        double sin = Math.Sin(Units.ToRadians(latitude));
        return Math.Sqrt(Wgs84.MeridianRadius(sin) * Wgs84.PrimeVerticalRadius(sin));
    }

    /// <summary>The line of sight over the plane's own bilinear heights, a look every 100 m, in double precision.</summary>
    private static double Exact(short[] posts, int cell, Observer observer)
    {
        double x = (cell % Side - Middle) * StepM, y = (Middle - cell / Side) * StepM, distance = Math.Sqrt(x * x + y * y);
        double radius = observer.RefractionK * Wgs84.EulerRadius(Math.Sin(Units.ToRadians(observer.LatitudeDeg)), Math.Atan2(x, y)), steepest = double.NegativeInfinity;
        for (double s = 100.0; s < distance; s += 100.0)
        {
            double column = Middle + s / distance * x / StepM, row = Middle - s / distance * y / StepM;
            int i = Math.Min((int)row, Side - 2), j = Math.Min((int)column, Side - 2);
            double north = posts[i * Side + j] + (column - j) * (posts[i * Side + j + 1] - posts[i * Side + j]);
            double south = posts[(i + 1) * Side + j] + (column - j) * (posts[(i + 1) * Side + j + 1] - posts[(i + 1) * Side + j]);
            double r = radius + north + (row - i) * (south - north), angle = s / radius;
            steepest = Math.Max(steepest, Math.Atan2(r * Math.Cos(angle) - (radius + observer.HeightM), r * Math.Sin(angle)));
        }

        return Math.Max(posts[cell], (radius + observer.HeightM) * Math.Cos(steepest) / Math.Cos(steepest + distance / radius) - radius);
    }

    /// <summary>Processor time in seconds, as of the other side: the least of several rounds, each of them behind the warm-up of the first.</summary>
    private static double Fastest(Action pass)
    {
        double best = double.PositiveInfinity;
        using Process self = Process.GetCurrentProcess();
        for (int i = 0; i < Rounds; i++)
        {
            self.Refresh();
            TimeSpan before = self.TotalProcessorTime;
            pass();
            self.Refresh();
            best = Math.Min(best, (self.TotalProcessorTime - before).TotalSeconds);
        }

        return best;
    }

    private static void WriteDem(string folder, string path, ReadOnlySpan<short> posts, int side, double earthM)
    {
        File.WriteAllBytes(Path.Combine(folder, "posts.bil"), MemoryMarshal.AsBytes(posts).ToArray());
        File.WriteAllText(Path.Combine(folder, "posts.hdr"), string.Create(CultureInfo.InvariantCulture,
            $"NROWS {side}\nNCOLS {side}\nNBANDS 1\nNBITS 16\nPIXELTYPE SIGNEDINT\nBYTEORDER I\nLAYOUT BIL\nULXMAP {-(side / 2) * StepM}\nULYMAP {side / 2 * StepM}\nXDIM {StepM}\nYDIM {StepM}\n"));
        Shell(string.Create(CultureInfo.InvariantCulture, $"gdal_translate -q -a_srs '+proj=aeqd +lat_0=0 +lon_0=0 +R={earthM} +units=m' {folder}/posts.bil {path}"));
    }

    /// <summary>Seconds of processor time of one gdal_viewshed: reading, lines of sight, writing.</summary>
    private static double Gdal(string dem, string output)
    {
        string times = Shell(string.Create(CultureInfo.InvariantCulture,
            $"TIMEFORMAT='%U %S'; time gdal_viewshed -q -om GROUND -cc 0.75 -oz {TowerM} -ox 0 -oy 0 {dem} {output}"));
        return times.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Sum(v => double.Parse(v, CultureInfo.InvariantCulture));
    }

    /// <summary>What gdal_viewshed takes for a raster of next to nothing: not counted against it.</summary>
    private static double Start(string folder)
    {
        string dem = Path.Combine(folder, "small.tif");
        WriteDem(folder, dem, new short[16 * 16], 16, Wgs84.A);
        return Enumerable.Range(0, 5).Min(_ => Gdal(dem, Path.Combine(folder, "small-ground.tif")));
    }

    private static float[] ReadFloats(string folder, string path)
    {
        Shell($"gdal_translate -q -of ENVI -ot Float32 {path} {folder}/ground.raw");
        return MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Path.Combine(folder, "ground.raw"))).ToArray();
    }

    /// <summary>Runs a line of bash and returns what it says on standard error, where bash puts times.</summary>
    private static string Shell(string line)
    {
        using Process process = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { RedirectStandardError = true })!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? error : throw new InvalidOperationException($"{line}: {error}");
    }
}
