using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>
/// What one antenna can see: over every cell of its window the lowest altitude that is in its line of sight. Any later question about altitude, above sea or ground, compares a number
/// with it. Heights are above mean sea level: the sea is taken for a surface parallel to the ellipsoid, for over the reach of a radar the geoid bends from it by a few metres only.
/// </summary>
/// <param name="Window">The cells.</param>
/// <param name="AltitudeM">Metres above mean sea level, row by row (an array that was rented may be longer), never below the ground; NaN beyond the observer's range, infinite above 64 km.</param>
public sealed record LowestVisible(Observer Observer, CellWindow Window, float[] AltitudeM)
{
    /// <summary>Of the cell that holds a place; NaN beyond the range.</summary>
    public float At(double latitudeDeg, double longitudeDeg)
    {
        int index = Window.IndexOf(latitudeDeg, longitudeDeg);
        return index >= 0 ? AltitudeM[index] : float.NaN;
    }
}

/// <summary>Computes <see cref="LowestVisible"/>, for one observer or for many side by side.</summary>
public static class LineOfSight
{
    [ThreadStatic]
    private static RadialSweep? _sweep;

    /// <summary>The observer that an antenna is, with a range in metres.</summary>
    public static Observer ObserverAt(AntennaSite site, double rangeM, double refractionK = RadarHorizon.StandardK) =>
        new(site.LatitudeDeg, site.LongitudeDeg, site.HeightM, rangeM, refractionK);

    /// <summary>Over the shared cells.</summary>
    /// <param name="rent">Gives an array of at least so many; null makes a new one.</param>
    public static LowestVisible Compute(GroundWindow ground, Observer observer, Func<int, float[]>? rent = null)
    {
        var cells = CellWindow.Around(observer.LatitudeDeg, observer.LongitudeDeg, observer.RangeM);
        float[] altitude = rent?.Invoke(cells.Count) ?? GC.AllocateUninitializedArray<float>(cells.Count);
        (_sweep ??= new RadialSweep()).Fill(ground, new EllipsoidMap(ground, cells, observer.LatitudeDeg, observer.LongitudeDeg), observer, altitude.AsSpan(0, cells.Count));
        return new LowestVisible(observer, cells, altitude);
    }

    /// <summary>
    /// Over the shared cells around every antenna, side by side on as many workers; each result is the same whatever their number. What the cache holds is read, what it does not is
    /// computed and kept.
    /// </summary>
    /// <param name="cache">Null computes everything and keeps nothing.</param>
    public static LowestVisible[] Compute(
        TerrainModel terrain, IReadOnlyList<(AntennaSite Site, double RangeM)> antennas, SightCache? cache, double refractionK = RadarHorizon.StandardK, int workers = -1)
    {
        var results = new LowestVisible[antennas.Count];
        Parallel.For(0, antennas.Count, new ParallelOptions { MaxDegreeOfParallelism = workers }, i =>
        {
            Observer observer = ObserverAt(antennas[i].Site, antennas[i].RangeM, refractionK);
            GroundWindow ground = GroundWindow.Around(terrain, antennas[i].Site, antennas[i].RangeM);
            if (cache?.Read(ground, observer) is { } kept)
            {
                results[i] = kept;
                return;
            }

            results[i] = Compute(ground, observer);
            cache?.Write(ground, results[i]);
        });
        return results;
    }

    /// <summary>Over the posts of a plane (<see cref="GroundWindow.OnPlane"/>), row by row; the observer's latitude gives the earth's radius.</summary>
    public static void ComputeOnPlane(GroundWindow ground, Observer observer, Span<float> altitudeM) =>
        (_sweep ??= new RadialSweep()).Fill(ground, new PlaneMap(ground), observer, altitudeM);
}
