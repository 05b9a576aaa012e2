using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>
/// How distance and azimuth from the observer relate to rows and columns of a raster. Distances are along the ground in metres, azimuths are given by their sine and cosine
/// (clockwise from true north), rows count southward.
/// </summary>
internal interface IObserverMap
{
    /// <summary>Rows and columns from the observer's own to the points of eight azimuths at one distance.</summary>
    void Locate(Vector256<float> sinAzimuth, Vector256<float> cosAzimuth, float distanceM, out Vector256<float> rows, out Vector256<float> columns);

    /// <summary>Distance and the components of its direction (of any common scale) for the cells of a row, eight at a time from a column on.</summary>
    void Sight(int row, int column, out Vector256<float> distanceM, out Vector256<float> east, out Vector256<float> north);

    int Rows { get; }

    int Columns { get; }
}

/// <summary>The plane on which distances and azimuths from the observer are true; its cells are the posts of the window, without the rim.</summary>
internal readonly struct PlaneMap(GroundWindow ground) : IObserverMap
{
    private readonly float _step = (float)ground.Step, _perStep = (float)(1.0 / ground.Step), _observerRow = (float)ground.ObserverRow, _observerColumn = (float)ground.ObserverColumn;

    public int Rows { get; } = ground.Rows - 2;

    public int Columns { get; } = ground.Columns - 2;

    public void Locate(Vector256<float> sinAzimuth, Vector256<float> cosAzimuth, float distanceM, out Vector256<float> rows, out Vector256<float> columns)
    {
        rows = cosAzimuth * -(distanceM * _perStep);
        columns = sinAzimuth * (distanceM * _perStep);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Sight(int row, int column, out Vector256<float> distanceM, out Vector256<float> east, out Vector256<float> north)
    {
        east = (Vector256<float>.Indices + Vector256.Create(column + 1 - _observerColumn)) * _step;
        north = Vector256.Create((_observerRow - row - 1) * _step);
        distanceM = Vector256.Sqrt(east * east + north * north);
    }
}

/// <summary>
/// The ellipsoid: posts of latitude and longitude and the shared 2' cells. Points along an azimuth lie on the sphere that osculates the ellipsoid along it (Euler's radius), and are
/// brought to latitude by the meridian's radius of curvature and its first two derivatives; the way back is by chords of the ellipsoid. Within a metre at 500 km.
/// </summary>
internal readonly struct EllipsoidMap : IObserverMap
{
    // Of columns: sine and versed sine of the longitude from the observer. Of rows: distance from the earth's axis, and the offset north and up in the observer's meridian.
    private readonly float[] _sin, _versine, _axisOf, _northOf, _upOf;
    private readonly float _sinLatitude, _cosLatitude, _axis, _meridian, _perMeridian, _perNormal, _perPost, _bend, _bend2;

    public EllipsoidMap(GroundWindow ground, CellWindow cells, double latitudeDeg, double longitudeDeg)
    {
        Rows = cells.Rows;
        Columns = cells.Columns;
        (double sin0, double cos0) = Math.SinCos(Units.ToRadians(latitudeDeg));
        double m = Wgs84.MeridianRadius(sin0), n = Wgs84.PrimeVerticalRadius(sin0);
        double axis0 = n * cos0, z0 = n * (1.0 - Wgs84.E2) * sin0;
        (_sinLatitude, _cosLatitude, _axis, _meridian) = ((float)sin0, (float)cos0, (float)axis0, (float)m);
        (_perMeridian, _perNormal) = ((float)(1.0 / m), (float)(1.0 / n));
        _perPost = (float)(1.0 / Units.ToRadians(ground.Step));
        // M' / M and M'' / M of M(φ) = a (1 - e²) / w³, w² = 1 - e² sin²φ; of M'' the part of first order in e².
        double w2 = 1.0 - Wgs84.E2 * sin0 * sin0;
        _bend = (float)(3.0 * Wgs84.E2 * sin0 * cos0 / w2 / 2.0);
        _bend2 = (float)(3.0 * Wgs84.E2 * (cos0 * cos0 - sin0 * sin0) / 6.0);
        // Vectors of eight cells are read from a column on: seven more behind the last.
        _sin = new float[cells.Columns + 8];
        _versine = new float[cells.Columns + 8];
        for (int j = 0; j < _sin.Length; j++)
        {
            double longitude = Units.ToRadians(cells.LongitudeDeg(j) - longitudeDeg);
            _sin[j] = (float)Math.Sin(longitude);
            double half = Math.Sin(longitude / 2.0);
            _versine[j] = (float)(2.0 * half * half);
        }

        (_axisOf, _northOf, _upOf) = (new float[cells.Rows], new float[cells.Rows], new float[cells.Rows]);
        for (int i = 0; i < cells.Rows; i++)
        {
            (double sin, double cos) = Math.SinCos(Units.ToRadians(cells.LatitudeDeg(i)));
            double normal = Wgs84.PrimeVerticalRadius(sin), axis = normal * cos - axis0, polar = normal * (1.0 - Wgs84.E2) * sin - z0;
            _axisOf[i] = (float)(normal * cos);
            _northOf[i] = (float)(cos0 * polar - sin0 * axis);
            _upOf[i] = (float)(cos0 * axis + sin0 * polar);
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public void Locate(Vector256<float> sinAzimuth, Vector256<float> cosAzimuth, float distanceM, out Vector256<float> rows, out Vector256<float> columns)
    {
        Vector256<float> curvature = cosAzimuth * cosAzimuth * _perMeridian + sinAzimuth * sinAzimuth * _perNormal;
        Vector256<float> a = curvature * distanceM, a2 = a * a, one = Vector256<float>.One;
        // R sin(s/R) and -R (1 - cos(s/R)).
        Vector256<float> along = distanceM * (one - a2 / 6.0f * (one - a2 / 20.0f * (one - a2 / 42.0f)));
        Vector256<float> up = -0.5f * distanceM * a * (one - a2 / 12.0f * (one - a2 / 30.0f));
        Vector256<float> east = along * sinAzimuth, north = along * cosAzimuth;
        // In the plane of the observer's meridian: away from the axis, and along it; then turned into the point's own meridian.
        Vector256<float> outward = _cosLatitude * up - _sinLatitude * north, polar = _cosLatitude * north + _sinLatitude * up;
        Vector256<float> axis = outward + Vector256.Create(_axis);
        columns = VectorMath.Atan2(east, axis) * _perPost;
        Vector256<float> radius = Vector256.Sqrt(axis * axis + east * east);
        outward += east * east / (radius + axis);
        outward = Vector256.ConditionalSelect(Vector256.GreaterThan(axis, Vector256<float>.Zero), outward, radius - Vector256.Create(_axis));
        Vector256<float> t = VectorMath.Atan2(_cosLatitude * polar - _sinLatitude * outward, _cosLatitude * outward + _sinLatitude * polar + Vector256.Create(_meridian));
        rows = -(t - t * t * (Vector256.Create(_bend) + t * _bend2)) * _perPost;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Sight(int row, int column, out Vector256<float> distanceM, out Vector256<float> east, out Vector256<float> north)
    {
        // What the turn of longitude takes from the distance to the axis, seen in the observer's meridian.
        Vector256<float> lost = Vector256.LoadUnsafe(ref _versine[column]) * _axisOf[row];
        east = Vector256.LoadUnsafe(ref _sin[column]) * _axisOf[row];
        north = Vector256.MultiplyAddEstimate(lost, Vector256.Create(_sinLatitude), Vector256.Create(_northOf[row]));
        Vector256<float> up = Vector256.Create(_upOf[row]) - lost * _cosLatitude;
        Vector256<float> east2 = east * east, north2 = north * north, flat = east2 + north2;
        Vector256<float> chord2 = flat + up * up;
        Vector256<float> curvature = (north2 * _perMeridian + east2 * _perNormal) / Vector256.Max(flat, Vector256<float>.One);
        // Arc of a chord: c (1 + x/24 + 3x²/640), x = (c/R)².
        Vector256<float> x = chord2 * curvature * curvature;
        distanceM = Vector256.Sqrt(chord2) * (Vector256<float>.One + x * (Vector256.Create(1.0f / 24.0f) + x * (3.0f / 640.0f)));
    }
}
