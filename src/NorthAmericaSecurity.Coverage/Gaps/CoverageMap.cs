using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>A frame of Web Mercator's plane (EPSG:3857) in pixels: what a web map lays over itself without distortion.</summary>
/// <param name="WestDeg">Longitude of the western edge in degrees; the eastern edge is east of it without a leap.</param>
public sealed record MercatorFrame(double WestDeg, double EastDeg, double SouthDeg, double NorthDeg, int Columns)
{
    public int Rows => (int)Math.Round(Columns * (Y(NorthDeg) - Y(SouthDeg)) / Units.ToRadians(EastDeg - WestDeg));

    /// <summary>The middle of a pixel, in degrees.</summary>
    public (double LatitudeDeg, double LongitudeDeg) Middle(int column, int row) => At(column + 0.5, row + 0.5);

    /// <summary>A corner of pixels, in degrees: (0, 0) is the north-western one of the frame.</summary>
    public (double LatitudeDeg, double LongitudeDeg) Corner(int column, int row) => At(column, row);

    private (double LatitudeDeg, double LongitudeDeg) At(double column, double row)
    {
        double y = Y(NorthDeg) + row / Rows * (Y(SouthDeg) - Y(NorthDeg));
        return (Units.ToDegrees(Math.Atan(Math.Sinh(y))), WestDeg + column / Columns * (EastDeg - WestDeg));
    }

    private static double Y(double latitudeDeg) => Math.Asinh(Math.Tan(Units.ToRadians(latitudeDeg)));
}

/// <summary>
/// A map of what is covered at one height, an octet a pixel: the first stage that covers it; from <see cref="Uncovered"/> on, the reason why none does; or <see cref="Underground"/>. The same detection
/// and the same rule as the gap engine's, asked at the middle of each pixel instead of each cell. Sensors can be left out, to see what is lost without them.
/// </summary>
public sealed class CoverageMap
{
    public const byte Uncovered = 16, Underground = 30;

    private readonly MercatorFrame _frame;
    private readonly double _heightM;
    private readonly UpdateRule _rule;
    private readonly PlacedSensor[] _sensors;
    private readonly int[] _stageOf;

    // By place in this map's order of sensors, which is that of their stages: the index in the list that was given.
    private readonly int[] _order;
    private readonly DetectionProfile[] _profiles;
    private readonly bool[] _sea, _underground;

    /// <param name="sensors">Those that take part at some stage.</param>
    /// <param name="stageOf">The stage at which each does, from 0.</param>
    public CoverageMap(MercatorFrame frame, TerrainModel terrain, GapQuestion question, LayerHeight height, IReadOnlyList<PlacedSensor> sensors, IReadOnlyList<int> stageOf, DetectionConditions conditions)
    {
        (_frame, _heightM, _rule) = (frame, height.HeightM, question.Rule);
        int[] order = [.. Enumerable.Range(0, sensors.Count).OrderBy(i => stageOf[i])];
        (_sensors, _stageOf) = ([.. order.Select(i => sensors[i])], [.. order.Select(i => stageOf[i])]);
        _order = order;
        var builder = new ProfileBuilder(question.Target, question.Transponder, conditions, question.Rule, [height.HeightM]);
        _profiles = [.. _sensors.Select(s => builder.Build(question.AskedOf(s.Sensor), s.Site))];
        _sea = new bool[frame.Columns * frame.Rows];
        _underground = new bool[_sea.Length];
        Parallel.For(0, frame.Rows, row =>
        {
            for (int column = 0; column < frame.Columns; column++)
            {
                (double latitude, double longitude) = frame.Middle(column, row);
                double ground = terrain.At(latitude, Units.Wrap180(longitude)).RadarHeightM;
                _sea[row * frame.Columns + column] = ground == 0.0;
                _underground[row * frame.Columns + column] = ground > _heightM;
            }
        });
    }

    /// <summary>Computes the map.</summary>
    /// <param name="without">Indices, in the list that was given, of sensors that are left out; null for none.</param>
    public byte[] Compute(IReadOnlySet<int>? without = null)
    {
        byte[] pixels = new byte[_sea.Length];
        // What a sensor reaches, in rows: most sensors have nothing to do with most rows.
        (double South, double North)[] reach = [.. _sensors.Select((s, i) => Reach(s, _profiles[i]))];
        Parallel.For(0, _frame.Rows, row =>
        {
            double latitude = _frame.Middle(0, row).LatitudeDeg;
            int[] near = [.. Enumerable.Range(0, _sensors.Length).Where(i => latitude >= reach[i].South && latitude <= reach[i].North && without?.Contains(_order[i]) != true)];
            double stretch = 1.0 / Math.Max(0.02, Math.Cos(Units.ToRadians(latitude)));
            for (int column = 0; column < _frame.Columns; column++)
            {
                int at = row * _frame.Columns + column;
                pixels[at] = _underground[at] ? Underground : Pixel(_frame.Middle(column, row), near, stretch, _sea[at]);
            }
        });
        return pixels;
    }

    private byte Pixel((double LatitudeDeg, double LongitudeDeg) place, int[] near, double stretch, bool sea)
    {
        var seen = default(UpdateProbability);
        var reason = Reason.NoSensorOfDomain;
        var here = new GeodeticPosition(place.LatitudeDeg, Units.Wrap180(place.LongitudeDeg), 0.0);
        foreach (int i in near)
        {
            DetectionProfile profile = _profiles[i];
            double ground = 0.0, azimuth = 0.0;
            if (!_sensors[i].InSpace)
            {
                AntennaSite site = _sensors[i].Site;
                // A degree of latitude is at least 110.5 km: what is far by that is not asked exactly.
                double apart = Math.Abs(Units.Wrap180(here.LongitudeDeg - site.LongitudeDeg)) / stretch * 110_500.0;
                if (apart > 1.3 * profile.GreatestGroundM + 20_000.0)
                {
                    reason = Max(reason, Reason.BeyondRange);
                    continue;
                }

                (ground, azimuth, _) = Geodesic.Inverse(site.Position, here);
            }

            float lowest = _sensors[i].Sight?.At(here.LatitudeDeg, here.LongitudeDeg) ?? float.NegativeInfinity;
            Look look = profile.LookAt(_heightM, ground, azimuth, sea, lowest);
            reason = Max(reason, look.Reason == Reason.Covered ? Reason.PdTooLow : look.Reason);
            if (look.Pd <= 0.0f)
                continue;
            seen.Add(profile.Looks.Missed(look.Pd), (float)_sensors[i].Sensor.Availability);
            if (seen.Value >= _rule.Probability)
                return (byte)_stageOf[i];
        }

        return (byte)(Uncovered + (byte)reason);
    }

    private static Reason Max(Reason a, Reason b) => a > b ? a : b;

    private static (double South, double North) Reach(PlacedSensor sensor, DetectionProfile profile)
    {
        if (sensor.InSpace || double.IsInfinity(profile.GreatestGroundM))
            return profile.IsBlind ? (90.0, -90.0) : (-90.0, 90.0);
        double degrees = profile.GreatestGroundM / 110_500.0 + 0.1;
        return profile.IsBlind ? (90.0, -90.0) : (sensor.Site.LatitudeDeg - degrees, sensor.Site.LatitudeDeg + degrees);
    }
}
