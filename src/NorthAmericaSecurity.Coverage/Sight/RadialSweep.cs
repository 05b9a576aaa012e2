using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>An antenna as a line of sight begins at it.</summary>
/// <param name="HeightM">The antenna in metres above mean sea level.</param>
/// <param name="RangeM">Greatest ground distance of interest in metres.</param>
/// <param name="RefractionK">Effective over true radius of the earth; 4/3 in the standard atmosphere.</param>
public readonly record struct Observer(double LatitudeDeg, double LongitudeDeg, double HeightM, double RangeM, double RefractionK = RadarHorizon.StandardK);

/// <summary>
/// The lowest visible altitude around an observer. A sweep goes outward along radials, eight azimuths to a vector, and keeps the tangent of the steepest elevation angle that ground or
/// horizon have filled so far; the ground between posts is bilinear, rays are straight over an earth of k times its radius (Schelleng, Burrows and Ferrell, Proc. IRE 21, 1933),
/// the radius being Euler's along the azimuth, and the triangle of observer, point and the earth's centre is solved exactly. At even distances the height of that ray is
/// kept, and cells read it between radials and distances. One such object serves one observer after the other and keeps its memory.
/// </summary>
internal sealed class RadialSweep
{
    /// <summary>Metres from one kept height to the next on a radial.</summary>
    private const float BinM = 400.0f;

    /// <summary>Radials are this near to each other, in metres, at the greatest distance.</summary>
    private const double RadialSpacingM = 600.0;

    // What is missed between two looks at the ground is magnified by the target's distance over the ridge's: near the observer there is a look every 100 m, farther out every 200 m, then 400 m.
    private const int BinsOf100M = 128, BinsOf200M = 512;

    // Along a radial, rows and columns follow a parabola over this many bins.
    private const int BinsOfArc = 64;

    // Nearer than half of the range, half of the radials do: they are as near to each other there. A ridge close by would be seen at too few azimuths if it went on so.
    private const int RadialsOfUnit = 16;

    // Looks are left out over this many bins at a time: where even the highest post around would stay below the rays that are the steepest so far.
    private const int BinsOfStretch = 16;

    // By so much steeper a ray is: rounding is far below it.
    private const float SteeperBy = 1e-6f;

    // Radials that have left the posts by so many are done with.
    private const float OutsidePosts = 4.0f;

    // A kept height h is the number c √(h + low): a quarter of a metre at the sea, half a metre at 3 km, 2 m at the top; what is above the top saturates. Half the memory of a float.
    private const float CodePerRoot = 256.0f, LowM = 1000.0f, TopCode = 65_535.0f;

    // A sector of so many radials is swept, then its cells are read while what the sweep kept is still in the second cache.
    private const int SectorRadials = 240;

    private readonly SectorTiles _tiles = new();
    private readonly HighestPosts _highest = new();
    private int _bins, _radials;
    private Ring _inner, _outer;
    private ushort[] _heights = [];
    private float[] _sin = [], _cos = [];
    private Look[] _looks = [];

    // What the sector's radials of the inner ring end with, by radials of the outer one.
    private readonly float[] _steepest = new float[SectorRadials + 2 * Group];

    // Neighbouring radials that are swept as one vector.
    private const int Group = 8;

    /// <summary>
    /// Bins between two distances, in one sector. Kept heights lie by distance: those of all radials at the distance where a bin begins, then those where it ends.
    /// </summary>
    /// <param name="FirstLook">Index of the first look of its first bin.</param>
    /// <param name="Every">Its radials are every so many of the outer ring's.</param>
    /// <param name="Stride">From a distance to the next: one group more than the sector has, whose first radial is the sector's far side.</param>
    /// <param name="Offset">Where distance 0 would lie.</param>
    private readonly record struct Ring(int FirstBin, int EndBin, int FirstLook, int Every, int Stride, int Offset)
    {
        public Ring(int firstBin, int endBin, int firstLook, int every, int firstHeight)
            : this(firstBin, endBin, firstLook, every, SectorRadials / every + Group, firstHeight - firstBin * (SectorRadials / every + Group))
        {
        }

        public int IndexOf(int bin, int radial) => Offset + bin * Stride + radial;

        public int End => Offset + (EndBin + 1) * Stride;
    }

    /// <summary>A look at the ground: where in its arc (0 to 1), and the factors that make a tangent of a height.</summary>
    private readonly record struct Look(float InArc, float PerHeight, float PerCurvature);

    /// <summary>The lowest visible altitude of every cell of a map, in metres above mean sea level, not below the ground; NaN beyond the range.</summary>
    public void Fill<TMap>(GroundWindow ground, in TMap map, Observer observer, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        double sin = Math.Sin(Units.ToRadians(observer.LatitudeDeg));
        float perMeridian = (float)(1.0 / (observer.RefractionK * Wgs84.MeridianRadius(sin))), perNormal = (float)(1.0 / (observer.RefractionK * Wgs84.PrimeVerticalRadius(sin)));
        Prepare(observer.RangeM, 0.5 * (perMeridian + perNormal));
        _highest.Take(ground);
        _tiles.Sort(map, (float)observer.RangeM, _radials, SectorRadials, lowest);
        for (int sector = 0; sector < _tiles.Sectors; sector++)
        {
            int first = sector * SectorRadials, radials = Math.Min(SectorRadials, _radials - first);
            Array.Fill(_steepest, float.MinValue);
            foreach (Ring ring in (ReadOnlySpan<Ring>)[_inner, _outer])
            {
                for (int radial = 0; radial <= radials / ring.Every; radial += Group)
                    Sweep(ground, map, ring, first, radial, (float)observer.HeightM, perMeridian, perNormal);
                // Radials between two of the inner ring begin with the mean of both.
                for (int i = 1; i < _steepest.Length - 1 && ring.Every == 2; i += 2)
                    _steepest[i] = 0.5f * (_steepest[i - 1] + _steepest[i + 1]);
            }

            foreach (int tile in _tiles.Of(sector))
                Read(ground, map, tile, first, radials, (float)observer.RangeM, lowest);
        }
    }

    /// <summary>Lays out rings, radials, bins and looks for a range; what they held before is forgotten.</summary>
    private void Prepare(double rangeM, double meanCurvature)
    {
        _bins = Math.Max(1, (int)Math.Ceiling(rangeM / BinM));
        int radials = Math.Max(1, (int)Math.Ceiling(Math.Tau * rangeM / RadialSpacingM / RadialsOfUnit)) * RadialsOfUnit;
        if (_radials != radials)
        {
            _radials = radials;
            // The last sector's far side is azimuth 0° again.
            (_sin, _cos) = (new float[radials + 2 * Group], new float[radials + 2 * Group]);
            for (int i = 0; i < _sin.Length; i++)
            {
                (double s, double c) = Math.SinCos(Math.Tau * (i % radials) / radials);
                (_sin[i], _cos[i]) = ((float)s, (float)c);
            }
        }

        // The inner ring ends where an arc does.
        int half = _bins / 2 / BinsOfArc * BinsOfArc, looksOfInner = 0;
        for (int bin = 0; bin < half; bin++)
            looksOfInner += LooksOf(bin);
        _inner = new Ring(0, half, 0, 2, 0);
        _outer = new Ring(half, _bins, looksOfInner, 1, _inner.End);
        // Two heights are read at once: one more behind the last.
        if (_heights.Length < _outer.End + 1)
            _heights = new ushort[_outer.End + 1];
        var looks = new List<Look>();
        for (int bin = 0; bin < _bins; bin++)
        {
            int count = LooksOf(bin);
            for (int i = 1; i <= count; i++)
            {
                // The tangent of the elevation of height h from height h0 at distance s, over radius r: ((h - h0) / (r + h) - (1 - cos(s/r))) / sin(s/r).
                double s = (bin + (double)i / count) * BinM, a = s * meanCurvature, sine = a / Math.Sin(a);
                double versine = 2.0 * Math.Pow(Math.Sin(a / 2.0), 2) / (a * a);
                looks.Add(new Look((float)((s / BinM - bin / BinsOfArc * BinsOfArc) / BinsOfArc), (float)(sine / s), (float)(s * versine * sine)));
            }
        }

        _looks = [.. looks];
    }

    private static int LooksOf(int bin) => bin < BinsOf100M ? 4 : bin < BinsOf200M ? 2 : 1;

    /// <summary>Eight neighbouring radials of a ring, counted from the sector's first, to the ring's greatest distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Sweep<TMap>(GroundWindow ground, in TMap map, in Ring ring, int sector, int radial, float eyeM, float perMeridian, float perNormal)
        where TMap : struct, IObserverMap
    {
        Vector256<float> sin = default, cos = default, steepest = default;
        for (int i = 0; i < Group; i++)
        {
            int outermost = (radial + i) * ring.Every;
            (sin, cos, steepest) = (sin.WithElement(i, _sin[sector + outermost]), cos.WithElement(i, _cos[sector + outermost]), steepest.WithElement(i, _steepest[outermost]));
        }

        Vector256<float> curvature = cos * cos * perMeridian + sin * sin * perNormal, eye = Vector256.Create(eyeM);

        // Rows and columns count from the observer's post, so that they are precise near it.
        int postRow = (int)ground.ObserverRow, postColumn = (int)ground.ObserverColumn, columns = ground.Columns, origin = postRow * columns + postColumn;
        Vector256<float> inRow = Vector256.Create((float)(ground.ObserverRow - postRow)), inColumn = Vector256.Create((float)(ground.ObserverColumn - postColumn));
        Vector256<float> northEdge = Vector256.Create((float)-postRow), westEdge = Vector256.Create((float)-postColumn);
        Vector256<float> southEdge = Vector256.Create(ground.Rows - postRow - 1.001f), eastEdge = Vector256.Create(columns - postColumn - 1.001f);

        Code(steepest, eye, curvature, ring.FirstBin * BinM).StoreUnsafe(ref _heights[ring.IndexOf(ring.FirstBin, radial)]);
        // The four posts around each point, as heights in the west and rises eastward: looks are nearer to each other than posts, and most find them again.
        Vector256<int> around = Vector256.Create(int.MinValue);
        Vector256<float> northWest = default, northRise = default, southWest = default, southRise = default;
        fixed (short* posts = &ground.Heights[origin])
        fixed (ushort* heights = &_heights[ring.IndexOf(ring.FirstBin, radial)])
        {
            ushort* kept = heights;
            int look = ring.FirstLook;
            map.Locate(sin, cos, ring.FirstBin * BinM, out Vector256<float> row0, out Vector256<float> column0);
            for (int first = ring.FirstBin; first < ring.EndBin; first += BinsOfArc)
            {
                // A plane may end before the range does: what is farther out than it, no cell reads.
                Vector256<float> outside = Vector256.MaxNative(Vector256.MaxNative(northEdge - row0, row0 - southEdge), Vector256.MaxNative(westEdge - column0, column0 - eastEdge));
                if (Vector256.GreaterThanAll(outside, Vector256.Create(OutsidePosts)))
                    return;
                map.Locate(sin, cos, (first + BinsOfArc / 2) * BinM, out Vector256<float> row1, out Vector256<float> column1);
                map.Locate(sin, cos, (first + BinsOfArc) * BinM, out Vector256<float> row2, out Vector256<float> column2);
                Vector256<float> rowA = 4.0f * row1 - 3.0f * row0 - row2, rowB = 2.0f * (row0 + row2) - 4.0f * row1, rowC = row0 + inRow;
                Vector256<float> columnA = 4.0f * column1 - 3.0f * column0 - column2, columnB = 2.0f * (column0 + column2) - 4.0f * column1, columnC = column0 + inColumn;
                (row0, column0) = (row2, column2);

                int last = Math.Min(ring.EndBin, first + BinsOfArc);
                for (int bin = first; bin < last;)
                {
                    int from = bin, to = Math.Min(last, bin + BinsOfStretch), endLook = look;
                    for (int k = from; k < to; k++)
                        endLook += LooksOf(k);

                    // The stretch of the parabola lies within its ends and the point where the tangents at them meet.
                    Vector256<float> t0 = Vector256.Create((from - first) * (1.0f / BinsOfArc)), half = Vector256.Create((to - from) * (0.5f / BinsOfArc)), t2 = t0 + half + half;
                    Vector256<float> rowFrom = Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(rowB, t0, rowA), t0, rowC), rowTo = Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(rowB, t2, rowA), t2, rowC);
                    Vector256<float> columnFrom = Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(columnB, t0, columnA), t0, columnC), columnTo = Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(columnB, t2, columnA), t2, columnC);
                    Vector256<float> rowMeet = rowFrom + half * (rowA + 2.0f * t0 * rowB), columnMeet = columnFrom + half * (columnA + 2.0f * t0 * columnB);
                    Vector256<float> rise = Vector256.Create(_highest.Within(
                        Vector256.MinNative(Vector256.MinNative(rowFrom, rowTo), rowMeet), Vector256.MaxNative(Vector256.MaxNative(rowFrom, rowTo), rowMeet),
                        Vector256.MinNative(Vector256.MinNative(columnFrom, columnTo), columnMeet), Vector256.MaxNative(Vector256.MaxNative(columnFrom, columnTo), columnMeet), postRow, postColumn));
                    rise = (rise - eye) * Vector256.MultiplyAddEstimate(-rise, curvature, Vector256<float>.One);
                    ref readonly Look nearest = ref _looks[look];
                    Vector256<float> steepestThere = Vector256.MaxNative(rise, Vector256<float>.Zero) * nearest.PerHeight + Vector256.MinNative(rise, Vector256<float>.Zero) * _looks[endLook - 1].PerHeight
                        - curvature * nearest.PerCurvature;
                    if (Vector256.LessThanAll(steepestThere + Vector256.Create(SteeperBy), steepest))
                    {
                        look = endLook;
                        for (; bin < to; bin++)
                        {
                            kept += ring.Stride;
                            Code(steepest, eye, curvature, (bin + 1) * BinM).Store(kept);
                        }

                        continue;
                    }

                    for (; bin < to; bin++)
                    {
                        for (int end = look + LooksOf(bin); look < end; look++)
                        {
                            ref readonly Look at = ref _looks[look];
                            Vector256<float> t = Vector256.Create(at.InArc);
                            Vector256<float> row = Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(rowB, t, rowA), t, rowC);
                            Vector256<float> column = Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(columnB, t, columnA), t, columnC);
                            row = Vector256.MinNative(Vector256.MaxNative(row, northEdge), southEdge);
                            column = Vector256.MinNative(Vector256.MaxNative(column, westEdge), eastEdge);
                            Vector256<float> wholeRow = Vector256.Floor(row), wholeColumn = Vector256.Floor(column);
                            Vector256<int> post = Vector256.ConvertToInt32Native(wholeRow) * columns + Vector256.ConvertToInt32Native(wholeColumn);
                            if (!Vector256.EqualsAll(post, around))
                            {
                                around = post;
                                (Vector256<int> upper, Vector256<int> lower) = (PairsAt(posts, post), PairsAt(posts + columns, post));
                                (northWest, southWest) = (Vector256.ConvertToSingle(upper << 16 >> 16), Vector256.ConvertToSingle(lower << 16 >> 16));
                                (northRise, southRise) = (Vector256.ConvertToSingle(upper >> 16) - northWest, Vector256.ConvertToSingle(lower >> 16) - southWest);
                            }

                            Vector256<float> east = column - wholeColumn;
                            Vector256<float> north = Vector256.MultiplyAddEstimate(northRise, east, northWest), south = Vector256.MultiplyAddEstimate(southRise, east, southWest);
                            Vector256<float> height = Vector256.MultiplyAddEstimate(south - north, row - wholeRow, north);
                            rise = (height - eye) * Vector256.MultiplyAddEstimate(-height, curvature, Vector256<float>.One);
                            steepest = Vector256.MaxNative(steepest, rise * at.PerHeight - curvature * at.PerCurvature);
                        }

                        kept += ring.Stride;
                        Code(steepest, eye, curvature, (bin + 1) * BinM).Store(kept);
                    }
                }
            }
        }

        if (ring.Every == 2)
        {
            for (int i = 0; i < Group; i++)
                _steepest[2 * (radial + i)] = steepest[i];
        }
    }

    /// <summary>The posts at eight indices, in the low half, and their neighbours east, in the high half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<int> PairsAt(void* numbers, Vector256<int> index)
    {
        if (Avx2.IsSupported)
            return Avx2.GatherVector256((int*)numbers, index, sizeof(short));
        Vector256<int> pairs = default;
        for (int i = 0; i < Vector256<int>.Count; i++)
            pairs = pairs.WithElement(i, Unsafe.ReadUnaligned<int>((short*)numbers + index[i]));
        return pairs;
    }

    /// <summary>The codes of the heights at which eight rays pass a distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Code(Vector256<float> tangent, Vector256<float> eye, Vector256<float> curvature, float distance)
    {
        // With w = (h - h0) / (r + h) = tan e sin(s/r) + 1 - cos(s/r), the height is h = (h0 + w r) / (1 - w).
        Vector256<float> one = Vector256<float>.One, a = curvature * distance, a2 = a * a;
        Vector256<float> rise = tangent * (one - a2 * (1.0f / 6.0f) * (one - a2 * 0.05f)) + 0.5f * a * (one - a2 * (1.0f / 12.0f));
        // Below the top w is less than 0.01, and 1 / (1 - w) is 1 + w + w² to a few centimetres.
        Vector256<float> w = Vector256.MinNative(a * rise, one), height = (eye + distance * rise) * (one + w * (one + w));
        Vector256<float> code = Vector256.Sqrt(Vector256.MaxNative(height + Vector256.Create(LowM), Vector256<float>.Zero)) * CodePerRoot + Vector256.Create(0.5f);
        Vector256<uint> whole = Vector256.ConvertToInt32Native(Vector256.MinNative(code, Vector256.Create(TopCode))).AsUInt32();
        return Vector128.Narrow(whole.GetLower(), whole.GetUpper());
    }

    /// <summary>Of the cells of a tile those that lie between radials of a sector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Read<TMap>(GroundWindow ground, in TMap map, int tile, int firstRadial, int radials, float rangeM, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        Vector256<float> range = Vector256.Create(rangeM), one = Vector256<float>.One, lastBin = Vector256.Create(_bins - 1.0f), all = Vector256.Create((float)_radials);
        Vector256<float> outerBin = Vector256.Create((float)_outer.FirstBin), perRadian = Vector256.Create((float)(_radials / Math.Tau));
        Vector256<float> firstTurn = Vector256.Create((float)firstRadial), endTurn = Vector256.Create((float)(firstRadial + radials));
        Vector256<int> innerStride = Vector256.Create(_inner.Stride), outerStride = Vector256.Create(_outer.Stride), innerOffset = Vector256.Create(_inner.Offset), outerOffset = Vector256.Create(_outer.Offset);
        Vector256<float> top = Vector256.Create(TopCode * TopCode / (CodePerRoot * CodePerRoot) - LowM - 10.0f);
        (int firstRow, int column) = _tiles.Place(tile);
        int endRow = Math.Min(firstRow + SectorTiles.RowsOfTile, map.Rows), columns = map.Columns;
        fixed (ushort* heights = _heights)
        fixed (float* cells = lowest)
        {
            for (int row = firstRow; row < endRow; row++)
            {
                map.Sight(row, column, out Vector256<float> distance, out Vector256<float> east, out Vector256<float> north);
                Vector256<float> turn = VectorMath.Turn(east, north, perRadian, all);
                Vector256<float> inSector = Vector256.GreaterThanOrEqual(turn, firstTurn) & Vector256.LessThan(turn, endTurn);
                uint lanes = inSector.ExtractMostSignificantBits();
                if (lanes == 0)
                    continue;

                Vector256<float> far = distance * (1.0f / BinM), bin = Vector256.MinNative(Vector256.Floor(far), lastBin), beyond = far - bin;
                // Which ring, and so how many radials the sector has there.
                Vector256<float> outer = Vector256.GreaterThanOrEqual(bin, outerBin), share = Vector256.ConditionalSelect(outer, one, Vector256.Create(0.5f));
                Vector256<int> stride = Vector256.ConditionalSelect(outer.AsInt32(), outerStride, innerStride), offset = Vector256.ConditionalSelect(outer.AsInt32(), outerOffset, innerOffset);
                turn = Vector256.ConditionalSelect(inSector, (turn - firstTurn) * share, Vector256<float>.Zero);
                Vector256<float> radial = Vector256.Floor(turn), aside = turn - radial;

                Vector256<int> near = offset + Vector256.ConvertToInt32Native(bin) * stride + Vector256.ConvertToInt32Native(radial);
                Vector256<float> atNear = Across(PairsAt(heights, near), aside), atFar = Across(PairsAt(heights, near + stride), aside);
                Vector256<float> height = Vector256.MultiplyAddEstimate(atFar - atNear, beyond, atNear);
                height = height * (1.0f / (CodePerRoot * CodePerRoot)) - Vector256.Create(LowM);
                height = Vector256.ConditionalSelect(Vector256.GreaterThan(height, top), Vector256.Create(float.PositiveInfinity), height);

                // The lowest altitude is on the ground at least; nearer than one bin nothing stands between.
                Vector256<float> floor = ground.OfCells(row, column);
                height = Vector256.ConditionalSelect(Vector256.LessThan(far, one), floor, Vector256.MaxNative(height, floor));
                height = Vector256.ConditionalSelect(Vector256.GreaterThan(distance, range), Vector256.Create(float.NaN), height);
                float* at = cells + (row * columns + column);
                if (column + Vector256<float>.Count <= columns)
                    (lanes == 0xff ? height : Vector256.ConditionalSelect(inSector, height, Vector256.Load(at))).Store(at);
                else
                    for (int i = 0; column + i < columns; i++)
                        at[i] = inSector.AsInt32()[i] != 0 ? height[i] : at[i];
            }
        }
    }

    /// <summary>Kept heights between two radials, still as squares of codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Across(Vector256<int> pair, Vector256<float> share)
    {
        Vector256<float> left = Vector256.ConvertToSingle(pair & Vector256.Create(0xffff)), right = Vector256.ConvertToSingle(pair >>> 16);
        (left, right) = (left * left, right * right);
        return Vector256.MultiplyAddEstimate(right - left, share, left);
    }
}
