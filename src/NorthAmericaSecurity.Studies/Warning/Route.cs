using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>
/// A mover on a way: truth that every stage shares. Legs are geodesics at one speed; the height is that above the sea, or follows the ground. As everywhere in the engine, heights above
/// the sea stand for heights above the ellipsoid.
/// </summary>
internal sealed class Route
{
    /// <summary>Metres between knots and between points at which the border is looked for.</summary>
    private const double KnotM = 4_000.0, BorderM = 500.0;

    private readonly GeodeticPosition[] _way;
    private readonly double[] _legM;

    /// <param name="name">Key of the random numbers of the mover.</param>
    public Route(string name, IReadOnlyList<GeodeticPosition> way, Mover mover, TerrainModel terrain)
    {
        Mover = mover;
        _way = [.. way];
        _legM = new double[_way.Length];
        for (int i = 1; i < _way.Length; i++)
            _legM[i] = _legM[i - 1] + Geodesic.Distance(_way[i - 1], _way[i]);
        Truth = new Trajectory(name, Knots(terrain))
        {
            Domain = mover.Target.Surface ? Domain.Surface : Domain.Air,
            Cooperative = mover.Transponder,
            Adsb = mover.Transponder,
            Address = mover.Transponder ? 0xABCDEFu : 0u,
            Mode3A = mover.Transponder ? (short)1234 : Plot.NoMode3A,
        };
    }

    public Mover Mover { get; }

    public Trajectory Truth { get; }

    public double LengthM => _legM[^1];

    /// <summary>Seconds from the start to the end.</summary>
    public double DurationS => LengthM / Mover.SpeedMps;

    /// <summary>The point at a distance in metres along the way, and the azimuth of the way there in degrees.</summary>
    public (GeodeticPosition Position, double AzimuthDeg) At(double alongM)
    {
        int leg = 1;
        while (leg < _way.Length - 1 && _legM[leg] <= alongM)
            leg++;
        (_, double azimuth, _) = Geodesic.Inverse(_way[leg - 1], _way[leg]);
        GeodeticPosition position = Geodesic.Direct(_way[leg - 1], azimuth, Math.Min(alongM, LengthM) - _legM[leg - 1]);
        double toGo = _legM[leg] - alongM;
        // At the end of a leg the way on has no direction of its own: that of a kilometre before it.
        if (toGo > 1_000.0)
            return (position, Geodesic.Inverse(position, _way[leg]).Azimuth1Deg);
        return (position, Geodesic.Inverse(Geodesic.Direct(_way[leg - 1], azimuth, Math.Max(0.0, _legM[leg] - _legM[leg - 1] - 1_000.0)), _way[leg]).Azimuth2Deg);
    }

    /// <summary>Seconds from the start to the first point inside a land; NaN if the way does not come to it.</summary>
    public double ReachesS(Geometry land)
    {
        var inside = new IndexedPointInAreaLocator(land);
        for (double along = 0.0; along <= LengthM; along += BorderM)
        {
            GeodeticPosition p = At(along).Position;
            if (inside.Locate(PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg)) != Location.Exterior)
                return along / Mover.SpeedMps;
        }

        return double.NaN;
    }

    private Knot[] Knots(TerrainModel terrain)
    {
        int count = Math.Max(2, (int)Math.Ceiling(LengthM / KnotM) + 1);
        var knots = new Knot[count];
        for (int i = 0; i < count; i++)
        {
            double along = LengthM * i / (count - 1);
            (GeodeticPosition p, double azimuth) = At(along);
            double ground = Mover.AboveGround ? terrain.At(p.LatitudeDeg, p.LongitudeDeg).RadarHeightM : 0.0;
            var frame = new TangentFrame(p with { HeightM = Mover.Target.Surface ? 0.0 : Mover.HeightM + ground });
            (double s, double c) = Math.SinCos(Surveillance.Units.ToRadians(azimuth));
            // Higher up the same speed over the ground is a longer way: the curve between knots is to be even.
            double scale = frame.Origin.Norm / Wgs84.SurfacePoint(frame.Up).Norm;
            knots[i] = new Knot(along / Mover.SpeedMps, frame.Origin, frame.DirectionToEcef(Mover.SpeedMps * scale * s, Mover.SpeedMps * scale * c, 0.0), 0);
        }

        return knots;
    }
}
