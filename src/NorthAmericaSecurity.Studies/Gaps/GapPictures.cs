using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Studies.Report;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>A map of one layer at one height, an octet a pixel (<see cref="GapPictures"/>).</summary>
/// <param name="Packed">The map as the report holds it, in the making.</param>
internal sealed record GapPicture(GapLayer Layer, int Height, byte[] Pixels, Task<string> Packed);

/// <summary>
/// Maps of the first path in the equal-area plane of North America, in squares of 8 km, each as the cell at its middle. An octet is the first stage that covers it; from
/// <see cref="Uncovered"/> on, the reason why none does; <see cref="Underground"/> or <see cref="Outside"/>. From them come the gap polygons.
/// </summary>
internal sealed class GapPictures
{
    public const byte Uncovered = 16, Underground = 30, Outside = 31;
    public const double PixelM = 8_000.0;

    /// <summary>Gap polygons smaller than this are left out.</summary>
    public const double LeastKm2 = 1_000.0;

    private readonly int[] _cellOf;
    private readonly double _west, _north;
    private readonly List<GapPicture> _pictures = [];

    // Features of the file, in their order, worded while the next layers are computed.
    private readonly List<Task<List<string>>> _features = [];
    private readonly List<Task<GapRidges>> _ridges = [];
    private readonly TerrainModel _terrain;
    private readonly IReadOnlyList<PlacedSensor> _placed;
    private readonly GapPath _path;
    private readonly DetectionConditions _conditions;

    /// <param name="path">The first, which maps are made of.</param>
    public GapPictures(RegionCells cells, TerrainModel terrain, IReadOnlyList<PlacedSensor> placed, GapPath path, DetectionConditions conditions)
    {
        (_terrain, _placed, _path, _conditions) = (terrain, placed, path, conditions);
        (double west, double east, double south, double north) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        Envelope[] bounds = [.. cells.Regions.Select(_ => new Envelope())];
        for (int row = 0; row < cells.Rows; row++)
        {
            foreach (CellRun run in cells.RunsOf(row))
            {
                foreach (int column in (int[])[run.Column, run.Column + run.Count - 1])
                {
                    (double x, double y) = EqualAreaPlane.NorthAmerica.Forward(90.0 - (cells.FirstRow + row + 0.5) * CellWindow.StepDeg, -180.0 + (column + 0.5) * CellWindow.StepDeg);
                    (west, east, south, north) = (Math.Min(west, x), Math.Max(east, x), Math.Min(south, y), Math.Max(north, y));
                    foreach (RegionShare share in cells.SharesOf(run))
                        bounds[share.Region].ExpandToInclude(x, y);
                }
            }
        }

        (_west, _north) = (west - PixelM, north + PixelM);
        Columns = Math.Max(1, (int)Math.Ceiling((east + PixelM - _west) / PixelM));
        Rows = Math.Max(1, (int)Math.Ceiling((_north - south + PixelM) / PixelM));
        Views = [.. bounds.Select(b => ((b.MinX - _west) / PixelM, (_north - b.MaxY) / PixelM, (b.MaxX - _west) / PixelM, (_north - b.MinY) / PixelM))];
        _cellOf = new int[Columns * Rows];
        ElevationM = new short[Columns * Rows];
        Parallel.For(0, Rows, row =>
        {
            for (int column = 0; column < Columns; column++)
            {
                (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(_west + (column + 0.5) * PixelM, _north - (row + 0.5) * PixelM);
                _cellOf[row * Columns + column] = CellAt(cells, latitude, longitude);
                ElevationM[row * Columns + column] = (short)Math.Round(terrain.At(latitude, longitude).RadarHeightM);
            }
        });
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>By region: the pixels around it.</summary>
    public IReadOnlyList<(double West, double North, double East, double South)> Views { get; }

    /// <summary>Ground at the pixels in metres above mean sea level, 0 for the sea.</summary>
    public short[] ElevationM { get; }

    public IReadOnlyList<GapPicture> Pictures => _pictures;

    /// <summary>What is in the way where terrain is, by mapped layer.</summary>
    public IEnumerable<GapRidges> Ridges => _ridges.Select(r => r.GetAwaiter().GetResult());

    /// <summary>Row and column on the shared grid of the cell that a pixel is as.</summary>
    public (int Row, int Column) CellOf(int pixel)
    {
        (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(_west + (pixel % Columns + 0.5) * PixelM, _north - (pixel / Columns + 0.5) * PixelM);
        return ((int)Math.Floor((90.0 - latitude) * CellWindow.PerDegree), (int)Math.Floor((longitude + 180.0) * CellWindow.PerDegree) % CellWindow.AllColumns);
    }

    /// <summary>Keeps the maps of a layer that is to be mapped.</summary>
    public void Add(GapLayer layer, GapQuestion question, GapAnswer answer, IReadOnlyList<GapStage> stages)
    {
        if (!layer.Map)
            return;
        byte[][] pixels = [.. layer.Heights.Select(_ => new byte[_cellOf.Length])];
        Parallel.For(0, Rows, row =>
        {
            foreach (byte[] map in pixels)
                map.AsSpan(row * Columns, Columns).Fill(Outside);
            for (int i = row * Columns; i < (row + 1) * Columns; i++)
            {
                for (int height = 0, at = _cellOf[i] * GapQuestion.MostHeights; at >= 0 && height < pixels.Length; height++, at++)
                {
                    byte first = answer.FirstStage[at];
                    pixels[height][i] = first == GapAnswer.Never ? (byte)(Uncovered + answer.LastState[at])
                        : first != GapAnswer.Outside ? first
                        : answer.LastState[at] == CellState.Underground ? Underground : Outside;
                }
            }
        });
        for (int height = 0; height < pixels.Length; height++)
        {
            byte[] map = pixels[height];
            _pictures.Add(new GapPicture(layer, height, map, Task.Run(() => PackedOctets.Of(map))));
        }

        GapPicture headline = _pictures[^(pixels.Length - layer.Headline)];
        Task<GapRidges> ridges = Task.Run(() => GapRidges.Find(this, headline, question, _placed, _path.Adds.SelectMany(a => a), _terrain, _conditions));
        _ridges.Add(ridges);
        foreach (int stage in ((int[])[0, stages.Count - 1]).Distinct())
        {
            // What is in the way is known of the last stage.
            _features.Add(Task.Run(async () =>
                Features(headline, stage, stages[stage].Id, stage == stages.Count - 1 ? await ridges.ConfigureAwait(false) : null).ConvertAll(f => GeoJson.Worded(f.Item1, f.Item2))));
        }
    }

    /// <summary>
    /// The gaps of each mapped layer at its headline height, at the first stage and at the last: area, most frequent reason, largest circle inside, and at the last stage the ridge that hides its middle; as
    /// GeoJSON words them.
    /// </summary>
    public IEnumerable<string> Features() => _features.SelectMany(f => f.GetAwaiter().GetResult());

    private List<(IReadOnlyDictionary<string, object>, Geometry)> Features(GapPicture picture, int stage, string stageId, GapRidges? ridges)
    {
        const double pixelKm2 = PixelM * PixelM / 1e6;
        bool[] gap = [.. picture.Pixels.Select(p => p < Underground && (p >= Uncovered || p > stage))];
        var features = new List<(IReadOnlyDictionary<string, object>, Geometry)>();
        Coordinate Corner(int x, int y) => new(Math.Round(_west + x * PixelM), Math.Round(_north - y * PixelM));
        foreach ((Polygon shape, List<int> pixels) in PixelShapes.Of(gap, Columns, Rows, (int)Math.Ceiling(LeastKm2 / pixelKm2), Corner))
        {
            var circle = new MaximumInscribedCircle(shape, PixelM);
            Coordinate middle = circle.GetCenter().Coordinate;
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(middle.X, middle.Y);
            // Of what is seen later there is no reason on the map.
            byte? reason = MostFrequentReason(picture.Pixels, pixels);
            var properties = new Dictionary<string, object>
            {
                ["layer"] = picture.Layer.Id,
                ["altitude_m"] = picture.Layer.Heights[picture.Height].HeightM,
                ["stage"] = stageId,
                ["gap_km2"] = pixels.Count * pixelKm2,
                ["reason"] = reason is { } r ? ReasonNames.Of((Reason)(r - Uncovered)) : "seen_at_a_later_stage",
                ["circle_lat_deg"] = Math.Round(latitude, 3),
                ["circle_lon_deg"] = Math.Round(longitude, 3),
                ["circle_radius_km"] = Math.Round(circle.GetRadiusLine().Length / 1000.0, 1),
            };
            int centre = (int)Math.Floor((_north - middle.Y) / PixelM) * Columns + (int)Math.Floor((middle.X - _west) / PixelM);
            if (ridges?.At(centre) is { } hidden)
            {
                properties["ridge_sensor"] = _placed[hidden.Sensor].Sensor.Id;
                properties["ridge_lat_deg"] = Math.Round(hidden.Ridge.LatitudeDeg, 3);
                properties["ridge_lon_deg"] = Math.Round(hidden.Ridge.LongitudeDeg, 3);
                properties["ridge_elevation_m"] = Math.Round(hidden.Ridge.ElevationM);
                properties["ridge_range_km"] = Math.Round(hidden.Ridge.RangeM / 1000.0, 1);
            }

            features.Add((properties, shape));
        }

        return features;
    }

    /// <summary>As a pixel has it; the least of those that are as frequent, null where all pixels are seen later.</summary>
    private static byte? MostFrequentReason(byte[] map, List<int> pixels)
    {
        Span<int> counts = stackalloc int[Underground];
        foreach (int pixel in pixels)
            counts[map[pixel]]++;
        byte most = Uncovered;
        for (byte reason = Uncovered; reason < Underground; reason++)
            most = counts[reason] > counts[most] ? reason : most;
        return counts[most] > 0 ? most : null;
    }

    private static int CellAt(RegionCells cells, double latitudeDeg, double longitudeDeg)
    {
        int row = (int)Math.Floor((90.0 - latitudeDeg) * CellWindow.PerDegree) - cells.FirstRow;
        if (row < 0 || row >= cells.Rows)
            return -1;
        int column = (int)Math.Floor((longitudeDeg + 180.0) * CellWindow.PerDegree) % CellWindow.AllColumns;
        ReadOnlySpan<CellRun> runs = cells.RunsOf(row);
        int r = RegionCells.FirstRun(runs, column);
        return r < runs.Length && runs[r].Column <= column ? runs[r].FirstCell + column - runs[r].Column : -1;
    }
}
