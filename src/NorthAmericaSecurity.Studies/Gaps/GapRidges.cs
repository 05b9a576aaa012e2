using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Studies.Report;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>
/// Which ridge is in the way: for every pixel of a layer's map at its headline height that terrain hides at the last stage, the sensor that comes nearest to seeing it (of those for which terrain is the
/// reason that with the lowest visible altitude there) and the ridge between them.
/// </summary>
/// <param name="Pixels">Their indices in the map, rising.</param>
/// <param name="Sensors">By pixel: the index of the sensor; -1 where none is found.</param>
/// <param name="Ridges">By pixel.</param>
internal sealed record GapRidges(GapLayer Layer, int[] Pixels, int[] Sensors, Ridge[] Ridges)
{
    private const byte Hidden = GapPictures.Uncovered + (byte)Reason.BehindTerrain;

    /// <param name="sensors">Indices of the sensors of the path.</param>
    public static GapRidges Find(GapPictures pictures, GapPicture map, GapQuestion question, IReadOnlyList<PlacedSensor> placed, IEnumerable<int> sensors, TerrainModel terrain, DetectionConditions conditions)
    {
        int[] pixels = [.. Enumerable.Range(0, map.Pixels.Length).Where(i => map.Pixels[i] == Hidden)];
        int[] rows = new int[pixels.Length], columns = new int[pixels.Length], nearest = new int[pixels.Length];
        float[] lowest = new float[pixels.Length];
        Array.Fill(nearest, -1);
        Array.Fill(lowest, float.PositiveInfinity);
        for (int i = 0; i < pixels.Length; i++)
            (rows[i], columns[i]) = pictures.CellOf(pixels[i]);
        double height = map.Layer.Heights[map.Height].HeightM;
        var builder = new ProfileBuilder(question.Target, question.Transponder, conditions, question.Rule, [height]);
        foreach (int sensor in pixels.Length == 0 ? [] : sensors)
        {
            if (placed[sensor] is not { Sight: { } sight } at)
                continue;
            DetectionProfile profile = builder.Build(question.AskedOf(at.Sensor), at.Site);
            CellWindow window = sight.Window;
            for (int i = 0; i < pixels.Length && !profile.IsBlind; i++)
            {
                int row = rows[i] - window.FirstRow, column = (columns[i] - window.FirstColumn + 2 * CellWindow.AllColumns) % CellWindow.AllColumns;
                if (row < 0 || row >= window.Rows || column >= window.Columns)
                    continue;
                float low = sight.AltitudeM[row * window.Columns + column];
                if (!(low < lowest[i] && low > height))
                    continue;
                (double ground, double azimuth, _) = Geodesic.Inverse(at.Site.Position, new GeodeticPosition(window.LatitudeDeg(row), window.LongitudeDeg(column)));
                if (profile.LookAt(height, ground, azimuth, sea: false, low).Reason == Reason.BehindTerrain)
                    (nearest[i], lowest[i]) = (sensor, low);
            }
        }

        var ridges = new Ridge[pixels.Length];
        foreach (IGrouping<int, int> of in Enumerable.Range(0, pixels.Length).Where(i => nearest[i] >= 0).GroupBy(i => nearest[i]))
        {
            PlacedSensor at = placed[of.Key];
            var search = new RidgeSearch(GroundWindow.Around(terrain, at.Site, PlacedSensor.RangeM(at.Sensor)), at.Sight!.Observer);
            foreach (int i in of)
            {
                if (search.Toward(90.0 - (rows[i] + 0.5) * CellWindow.StepDeg, -180.0 + (columns[i] + 0.5) * CellWindow.StepDeg) is { } ridge)
                    ridges[i] = ridge;
                else
                    nearest[i] = -1;
            }
        }

        return new GapRidges(map.Layer, pixels, nearest, ridges);
    }

    /// <summary>The sensor and the ridge of a pixel; null where there is none.</summary>
    public (int Sensor, Ridge Ridge)? At(int pixel)
    {
        int i = Array.BinarySearch(Pixels, pixel);
        return i >= 0 && Sensors[i] >= 0 ? (Sensors[i], Ridges[i]) : null;
    }

    /// <summary>What hides most: the ridges by sensor and shared cell, the one that hides the most area first, each as the mean of its points.</summary>
    public IEnumerable<(int Sensor, Ridge Ridge, double HiddenKm2)> Greatest() =>
        Enumerable.Range(0, Pixels.Length).Where(i => Sensors[i] >= 0)
            .GroupBy(i => (Sensor: Sensors[i], Row: (int)Math.Floor(Ridges[i].LatitudeDeg * CellWindow.PerDegree), Column: (int)Math.Floor(Ridges[i].LongitudeDeg * CellWindow.PerDegree)))
            .Select(g => (g.Key.Sensor, Ridge: new Ridge(
                g.Average(i => Ridges[i].LatitudeDeg), g.Average(i => Ridges[i].LongitudeDeg), g.Average(i => Ridges[i].ElevationM), g.Average(i => Ridges[i].RangeM)), Km2: g.Count() * GapPictures.PixelM * GapPictures.PixelM / 1e6))
            .OrderByDescending(r => r.Km2).ThenBy(r => r.Sensor).ThenByDescending(r => r.Ridge.LatitudeDeg).ThenBy(r => r.Ridge.LongitudeDeg);

    /// <summary>The sensors that are named, and five numbers of 16 bits a pixel, number by number: place in that list (65535: none), latitude, longitude (each as a share of 180° and 360°), metres, hundreds of metres of range.</summary>
    public (int[] Named, string Packed) Pack()
    {
        int[] named = [.. Sensors.Where(s => s >= 0).Distinct().Order()];
        byte[] octets = new byte[10 * Pixels.Length];
        for (int i = 0; i < Pixels.Length; i++)
        {
            void Put(int number, double value) => BitConverter.TryWriteBytes(octets.AsSpan(2 * (number * Pixels.Length + i)), (ushort)Math.Clamp(Math.Round(value), 0.0, 65_535.0));
            Put(0, Sensors[i] < 0 ? 65_535.0 : Array.BinarySearch(named, Sensors[i]));
            Put(1, (Ridges[i].LatitudeDeg + 90.0) / 180.0 * 65_535.0);
            Put(2, (Ridges[i].LongitudeDeg + 180.0) / 360.0 * 65_535.0);
            Put(3, Ridges[i].ElevationM);
            Put(4, Ridges[i].RangeM / 100.0);
        }

        return (named, PackedOctets.Of(octets));
    }
}
