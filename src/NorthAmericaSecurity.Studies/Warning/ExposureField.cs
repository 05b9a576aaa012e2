using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>
/// How much a mover is exposed, by square of 10 km of the equal-area plane, height and set of sensors: −Σ log(1 − Pd) / period over its sensors, per metre of way at its speed. Each square is
/// asked at its middle. Lengths are those of the plane, true within 5 % over the continent.
/// </summary>
internal sealed class ExposureField
{
    public const double CellM = 10_000.0;

    /// <summary>How far the field reaches beyond the lines that it is made for.</summary>
    private const double MarginM = 600_000.0;

    /// <summary>Pd beyond which a look counts as no surer.</summary>
    private const double SureMiss = 1e-6;

    private readonly double _west, _north;
    private readonly int _rows;

    // [set][height]: by square.
    private readonly float[][][] _perM;
    private readonly bool[] _goals;
    private readonly int[] _starts;
    private readonly Dictionary<(int Set, int Height), ExposedPath?> _found = [];

    public int Columns { get; }

    /// <param name="sets">By set and sensor: whether it takes part.</param>
    /// <param name="workers">-1 for all cores; the field is the same whatever their number.</param>
    public ExposureField(
        LeastQuestion question, IReadOnlyList<GeodeticPosition> way, Geometry land, IReadOnlyList<PlacedSensor> sensors, MoverLooks looks, TerrainModel terrain, IReadOnlyList<bool[]> sets, int workers)
    {
        var box = new Envelope();
        Coordinate[] from = [.. question.From.Select(p => PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg))];
        foreach (Coordinate c in (Coordinate[])[.. from, .. way.Skip(1).Select(p => PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg))])
            box.ExpandToInclude(c);
        box.ExpandBy(MarginM);
        (_west, _north) = (Math.Floor(box.MinX / CellM) * CellM, Math.Ceiling(box.MaxY / CellM) * CellM);
        Columns = (int)Math.Ceiling((box.MaxX - _west) / CellM);
        _rows = (int)Math.Ceiling((_north - box.MinY) / CellM);
        _goals = new bool[Columns * _rows];
        _perM = [.. sets.Select(_ => question.HeightsM.Select(_ => new float[_goals.Length]).ToArray())];
        _starts = [.. StartsOn(from)];

        (int Index, Ecef Site, TangentFrame Frame, double ReachM, double Radius)[] near = Near(sensors, looks, sets, box);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.For(0, _rows, parallel, () => new IndexedPointInAreaLocator(land), (row, _, inside) =>
        {
            for (int column = 0; column < Columns; column++)
                Fill(row * Columns + column, question, inside, near, sensors, looks, terrain, sets);
            return inside;
        }, _ => { });
    }

    /// <summary>The path of least exposure by one set at one height; null if there is none.</summary>
    public ExposedPath? Least(int set, int height)
    {
        for (int before = 0; before < set; before++)
        {
            // A set that sees no more has the path of the one before, which is kept.
            if (_found.TryGetValue((before, height), out ExposedPath? path) && _perM[before][height].AsSpan().SequenceEqual(_perM[set][height]))
                return path;
        }

        return _found[(set, height)] = LeastExposurePath.Find(Columns, CellM, _perM[set][height], _starts, _goals);
    }

    /// <summary>A path as a line of the plane.</summary>
    public LineString LineOf(ExposedPath path) => PlaneGeometry.Factory.CreateLineString(path.Cells.Length > 1
        ? [.. path.Cells.Select(Middle)]
        : [Middle(path.Cells[0]), Middle(path.Cells[0])]);

    private Coordinate Middle(int cell) => new(_west + (cell % Columns + 0.5) * CellM, _north - (cell / Columns + 0.5) * CellM);

    private IEnumerable<int> StartsOn(Coordinate[] line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            int pieces = Math.Max(1, (int)Math.Ceiling(line[i - 1].Distance(line[i]) / (CellM / 2.0)));
            for (int k = 0; k <= pieces; k++)
            {
                double x = line[i - 1].X + (line[i].X - line[i - 1].X) * k / pieces, y = line[i - 1].Y + (line[i].Y - line[i - 1].Y) * k / pieces;
                yield return (int)((_north - y) / CellM) * Columns + (int)((x - _west) / CellM);
            }
        }
    }

    /// <summary>The sensors that any set has and that reach into the box.</summary>
    private static (int, Ecef, TangentFrame, double, double)[] Near(IReadOnlyList<PlacedSensor> sensors, MoverLooks looks, IReadOnlyList<bool[]> sets, Envelope box)
    {
        var near = new List<(int, Ecef, TangentFrame, double, double)>();
        for (int i = 0; i < sensors.Count; i++)
        {
            if (sensors[i].InSpace || !sets.Any(s => s[i]))
                continue;
            AntennaSite site = sensors[i].Site;
            double most = sensors[i].Sensor.AllChannels.Max(c => c.Channel.RangeMaxM);
            Coordinate at = PlaneGeometry.ToPlane(site.LatitudeDeg, site.LongitudeDeg);
            if (box.Distance(new Envelope(at)) > 1.2 * most)
                continue;
            double reach = looks.ReachM(i);
            if (reach <= 0.0)
                continue;
            var frame = new TangentFrame(new GeodeticPosition(site.LatitudeDeg, site.LongitudeDeg));
            double sin = Math.Sin(Units.ToRadians(site.LatitudeDeg));
            near.Add((i, frame.Origin, frame, reach, Math.Sqrt(Wgs84.MeridianRadius(sin) * Wgs84.PrimeVerticalRadius(sin))));
        }

        return [.. near];
    }

    private void Fill(
        int cell, LeastQuestion question, IndexedPointInAreaLocator inside, (int Index, Ecef Site, TangentFrame Frame, double ReachM, double Radius)[] near, IReadOnlyList<PlacedSensor> sensors,
        MoverLooks looks, TerrainModel terrain, IReadOnlyList<bool[]> sets)
    {
        Coordinate middle = Middle(cell);
        (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(middle.X, middle.Y);
        var place = new GeodeticPosition(latitude, longitude);
        _goals[cell] = inside.Locate(middle) != Location.Exterior;
        double ground = terrain.At(latitude, longitude).RadarHeightM, lift = question.Mover.AboveGround ? ground : 0.0;
        bool sea = ground == 0.0;
        Ecef point = Wgs84.ToEcef(place);
        foreach ((int index, Ecef site, TangentFrame frame, double reach, double radius) in near)
        {
            double chord = point.DistanceTo(site);
            if (chord > reach)
                continue;
            double distance = 2.0 * radius * Math.Asin(Math.Min(1.0, chord / (2.0 * radius)));
            (double east, double north, _) = frame.ToLocal(point);
            double azimuth = Units.Wrap360(Units.ToDegrees(Math.Atan2(east, north)));
            float lowest = looks.LowestVisibleM(index, place);
            for (int h = 0; h < question.HeightsM.Count; h++)
            {
                float pd = looks.Pd(index, distance, azimuth, sea, lowest, question.HeightsM[h] + lift);
                if (pd <= 0.0f)
                    continue;
                float perM = (float)(-Math.Log(Math.Max(SureMiss, 1.0 - pd)) / (sensors[index].Sensor.PeriodS * question.Mover.SpeedMps));
                for (int set = 0; set < sets.Count; set++)
                {
                    if (sets[set][index])
                        _perM[set][h][cell] += perM;
                }
            }
        }

        for (int h = 0; h < question.HeightsM.Count; h++)
        {
            if (question.HeightsM[h] + lift >= ground)
                continue;
            foreach (float[][] set in _perM)
                set[h][cell] = float.NaN;
        }
    }
}
