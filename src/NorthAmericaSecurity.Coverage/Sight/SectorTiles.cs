using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>
/// The tiles of a map, eight cells wide, by the sectors of azimuth around the observer that they reach into: a tile is listed under each. Which cells of it lie in the sector is for the
/// reader to tell; a sector may be listed in vain, but none is left out.
/// </summary>
internal sealed class SectorTiles
{
    public const int RowsOfTile = 16;
    private const int ColumnsOfTile = 8;

    private int _tilesAcross;
    private int[] _tiles = [], _end = [];
    private (int First, int Count)[] _sectorsOf = [];

    public int Sectors { get; private set; }

    /// <summary>The tiles of a sector, from the north, eastward in each row of tiles.</summary>
    public ReadOnlySpan<int> Of(int sector) => _tiles.AsSpan(sector > 0 ? _end[sector - 1] : 0, _end[sector] - (sector > 0 ? _end[sector - 1] : 0));

    /// <summary>Row and column of a tile's first cell.</summary>
    public (int Row, int Column) Place(int tile) => (tile / _tilesAcross * RowsOfTile, tile % _tilesAcross * ColumnsOfTile);

    /// <summary>Lists the tiles within the range under their sectors; cells of all others become NaN.</summary>
    /// <param name="radials">Radials of a turn, the first at azimuth 0.</param>
    /// <param name="perSector">Radials of a sector; the last may have fewer.</param>
    public void Sort<TMap>(in TMap map, float rangeM, int radials, int perSector, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        Sectors = (radials + perSector - 1) / perSector;
        _tilesAcross = (map.Columns + ColumnsOfTile - 1) / ColumnsOfTile;
        int count = _tilesAcross * ((map.Rows + RowsOfTile - 1) / RowsOfTile);
        if (_sectorsOf.Length < count)
            _sectorsOf = new (int, int)[count];
        if (_end.Length < Sectors)
            _end = new int[Sectors];
        Array.Clear(_end);
        int listed = 0;
        for (int tile = 0; tile < count; tile++)
        {
            (int First, int Count) of = SectorsOf(map, tile, rangeM, radials, perSector);
            _sectorsOf[tile] = of;
            listed += of.Count;
            for (int i = 0; i < of.Count; i++)
                _end[(of.First + i) % Sectors]++;
            if (of.Count == 0)
                Forget(map, tile, lowest);
        }

        if (_tiles.Length < listed)
            _tiles = new int[listed];
        // Each sector's place begins where the one before it ends; filling moves it to its own end.
        for (int sector = 0, sum = 0; sector < Sectors; sector++)
            (_end[sector], sum) = (sum, sum + _end[sector]);
        for (int tile = 0; tile < count; tile++)
        {
            for (int i = 0; i < _sectorsOf[tile].Count; i++)
                _tiles[_end[(_sectorsOf[tile].First + i) % Sectors]++] = tile;
        }
    }

    private void Forget<TMap>(in TMap map, int tile, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        (int first, int column) = Place(tile);
        for (int row = first; row < Math.Min(first + RowsOfTile, map.Rows); row++)
            lowest.Slice(row * map.Columns + column, Math.Min(ColumnsOfTile, map.Columns - column)).Fill(float.NaN);
    }

    /// <summary>The sectors that a tile reaches into; none beyond the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int First, int Count) SectorsOf<TMap>(in TMap map, int tile, float rangeM, int radials, int perSector)
        where TMap : struct, IObserverMap
    {
        (int row, int column) = Place(tile);
        Vector256<float> perRadian = Vector256.Create((float)(radials / Math.Tau)), all = Vector256.Create((float)radials);
        map.Sight(row, column, out Vector256<float> distance, out Vector256<float> east, out Vector256<float> north);
        Vector256<float> nearest = distance, upper = VectorMath.Turn(east, north, perRadian, all);
        map.Sight(Math.Min(row + RowsOfTile, map.Rows) - 1, column, out distance, out east, out north);
        nearest = Vector256.Min(nearest, distance);
        Vector256<float> lower = VectorMath.Turn(east, north, perRadian, all);
        // Along the edge between two corners the distance is less than at both by next to nothing at the range.
        if (Vector256.GreaterThanAll(nearest, Vector256.Create(rangeM * 1.01f + 1000.0f)))
            return default;

        // Azimuths from the first corner's, within half a turn; a tile's sides are all but straight, so that its extremes are at corners.
        float start = upper[0];
        upper -= Vector256.Create(start);
        lower -= Vector256.Create(start);
        upper -= all * Vector256.Round(upper / all);
        lower -= all * Vector256.Round(lower / all);
        Vector256<float> least = Vector256.Min(upper, lower), most = Vector256.Max(upper, lower);
        float from = 0.0f, to = 0.0f;
        for (int i = 0; i < Vector256<float>.Count; i++)
            (from, to) = (MathF.Min(from, least[i]), MathF.Max(to, most[i]));
        float aside = 0.25f * (to - from) + 2.0f;
        // The observer is in the tile or beside it.
        if (to - from > radials / 8 || to - from + 2.0f * aside >= radials - perSector)
            return (0, Sectors);
        float first = start + from - aside, last = start + to + aside;
        first -= radials * MathF.Floor(first / radials);
        last -= radials * MathF.Floor(last / radials);
        int begin = Math.Min((int)(first / perSector), Sectors - 1), end = Math.Min((int)(last / perSector), Sectors - 1);
        return (begin, (end - begin + Sectors) % Sectors + 1);
    }
}
