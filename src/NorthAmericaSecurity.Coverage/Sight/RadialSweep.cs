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

    // Radials that have left the posts by so many are done with.
    private const float OutsidePosts = 4.0f;

    // A kept height h is the number c √(h + low): a quarter of a metre at the sea, half a metre at 3 km, 2 m at the top; what is above the top saturates. Half the memory of a float.
    private const float CodePerRoot = 256.0f, LowM = 1000.0f, TopCode = 65_535.0f;

    private int _bins;
    private Ring _inner, _outer;
    private uint[] _heights = [];
    private float[] _sin = [], _cos = [], _steepest = [];
    private Look[] _looks = [];

    /// <summary>
    /// Bins between two distances. Of a bin and a radial one number of 32 bits is kept: the height where the bin begins in the low half, where it ends in the high half. Eight radials
    /// of one bin lie side by side, then those of the next bin.
    /// </summary>
    /// <param name="FirstLook">Index of the first look of its first bin.</param>
    /// <param name="Every">Its radials are every so many of the outer ring's.</param>
    /// <param name="Stride">From eight radials to the next eight.</param>
    /// <param name="Offset">Where bin 0 of the first eight would lie.</param>
    private readonly record struct Ring(int FirstBin, int EndBin, int FirstLook, int Radials, int Every, int Stride, int Offset)
    {
        public int IndexOf(int bin, int radial) => Offset + (radial >> 3) * Stride + bin * 8 + (radial & 7);

        // Eight more radials hold azimuth 360°.
        public int Length => (Radials / 8 + 1) * Stride;
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
        foreach (Ring ring in (ReadOnlySpan<Ring>)[_inner, _outer])
        {
            for (int radial = 0; radial < ring.Radials; radial += Vector256<float>.Count)
                Sweep(ground, map, ring, radial, (float)observer.HeightM, perMeridian, perNormal);
            // Azimuth 360° is azimuth 0°.
            for (int bin = ring.FirstBin; bin < ring.EndBin; bin++)
                _heights[ring.IndexOf(bin, ring.Radials)] = _heights[ring.IndexOf(bin, 0)];
            // What the radials of the inner ring end with, the outer ring's begin with; those between two with the mean of both.
            for (int i = 0; i < _sin.Length && ring.Every == 2; i += 2)
                _steepest[i + 1] = 0.5f * (_steepest[i] + _steepest[(i + 2) % _sin.Length]);
        }

        for (int row = 0; row < map.Rows; row++)
            Read(ground, map, row, (float)observer.RangeM, lowest.Slice(row * map.Columns, map.Columns));
    }

    /// <summary>Lays out rings, radials, bins and looks for a range; what they held before is forgotten.</summary>
    private void Prepare(double rangeM, double meanCurvature)
    {
        _bins = Math.Max(1, (int)Math.Ceiling(rangeM / BinM));
        int radials = Math.Max(1, (int)Math.Ceiling(Math.Tau * rangeM / RadialSpacingM / RadialsOfUnit)) * RadialsOfUnit;
        if (_sin.Length != radials)
        {
            (_sin, _cos, _steepest) = (new float[radials], new float[radials], new float[radials + 1]);
            for (int i = 0; i < radials; i++)
            {
                (double s, double c) = Math.SinCos(Math.Tau * i / radials);
                (_sin[i], _cos[i]) = ((float)s, (float)c);
            }
        }

        // The inner ring ends where an arc does.
        int half = _bins / 2 / BinsOfArc * BinsOfArc, looksOfInner = 0;
        for (int bin = 0; bin < half; bin++)
            looksOfInner += LooksOf(bin);
        _inner = new Ring(0, half, 0, radials / 2, 2, 8 * half, 0);
        _outer = new Ring(half, _bins, looksOfInner, radials, 1, 8 * (_bins - half), _inner.Length - 8 * half);
        if (_heights.Length < _inner.Length + _outer.Length)
            _heights = new uint[_inner.Length + _outer.Length];
        Array.Fill(_steepest, float.MinValue);
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

    /// <summary>Eight neighbouring radials from the observer to the greatest distance.</summary>
    private unsafe void Sweep<TMap>(GroundWindow ground, in TMap map, in Ring ring, int radial, float eyeM, float perMeridian, float perNormal)
        where TMap : struct, IObserverMap
    {
        Vector256<float> sin = default, cos = default, steepest = default;
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            int outermost = (radial + i) * ring.Every;
            (sin, cos, steepest) = (sin.WithElement(i, _sin[outermost]), cos.WithElement(i, _cos[outermost]), steepest.WithElement(i, _steepest[outermost]));
        }

        Vector256<float> curvature = cos * cos * perMeridian + sin * sin * perNormal, eye = Vector256.Create(eyeM);

        // Rows and columns count from the observer's post, so that they are precise near it.
        int postRow = (int)ground.ObserverRow, postColumn = (int)ground.ObserverColumn, columns = ground.Columns, origin = postRow * columns + postColumn;
        Vector256<float> inRow = Vector256.Create((float)(ground.ObserverRow - postRow)), inColumn = Vector256.Create((float)(ground.ObserverColumn - postColumn));
        Vector256<float> northEdge = Vector256.Create((float)-postRow), westEdge = Vector256.Create((float)-postColumn);
        Vector256<float> southEdge = Vector256.Create(ground.Rows - postRow - 1.001f), eastEdge = Vector256.Create(columns - postColumn - 1.001f);

        Vector256<uint> kept = Code(steepest, eye, curvature, ring.FirstBin * BinM);
        fixed (short* posts = &ground.Heights[origin])
        {
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
                for (int bin = first; bin < last; bin++)
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
                        Vector256<float> height = Bilinear(posts, columns, post, row - wholeRow, column - wholeColumn);

                        Vector256<float> rise = (height - eye) * Vector256.MultiplyAddEstimate(-height, curvature, Vector256<float>.One);
                        steepest = Vector256.MaxNative(steepest, rise * at.PerHeight - curvature * at.PerCurvature);
                    }

                    Vector256<uint> code = Code(steepest, eye, curvature, (bin + 1) * BinM);
                    (kept | code << 16).StoreUnsafe(ref _heights[ring.IndexOf(bin, radial)]);
                    kept = code;
                }
            }
        }

        for (int i = 0; i < Vector256<float>.Count; i++)
            _steepest[(radial + i) * ring.Every] = steepest[i];
    }

    /// <summary>The codes of the heights at which eight rays pass a distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Code(Vector256<float> tangent, Vector256<float> eye, Vector256<float> curvature, float distance)
    {
        // With w = (h - h0) / (r + h) = tan e sin(s/r) + 1 - cos(s/r), the height is h = (h0 + w r) / (1 - w).
        Vector256<float> one = Vector256<float>.One, a = curvature * distance, a2 = a * a;
        Vector256<float> rise = tangent * (one - a2 * (1.0f / 6.0f) * (one - a2 * 0.05f)) + 0.5f * a * (one - a2 * (1.0f / 12.0f));
        Vector256<float> w = a * rise, height = (eye + distance * rise) / (one - w);
        height = Vector256.ConditionalSelect(Vector256.LessThan(w, one), height, Vector256.Create(float.MaxValue));
        Vector256<float> code = Vector256.Sqrt(Vector256.MaxNative(height + Vector256.Create(LowM), Vector256<float>.Zero)) * CodePerRoot + Vector256.Create(0.5f);
        return Vector256.ConvertToInt32Native(Vector256.MinNative(code, Vector256.Create(TopCode))).AsUInt32();
    }

    /// <summary>Heights between the four posts at eight indices and south and east of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<float> Bilinear(short* posts, int columns, Vector256<int> index, Vector256<float> south, Vector256<float> east)
    {
        Vector256<int> upper, lower;
        if (Avx2.IsSupported)
        {
            // Two posts that lie side by side are one number of 32 bits.
            upper = Avx2.GatherVector256((int*)posts, index, sizeof(short));
            lower = Avx2.GatherVector256((int*)(posts + columns), index, sizeof(short));
        }
        else
        {
            int* pairs = stackalloc int[2 * Vector256<int>.Count];
            for (int i = 0; i < Vector256<int>.Count; i++)
            {
                short* at = posts + index[i];
                pairs[i] = (ushort)at[0] | at[1] << 16;
                pairs[Vector256<int>.Count + i] = (ushort)at[columns] | at[columns + 1] << 16;
            }

            (upper, lower) = (Vector256.Load(pairs), Vector256.Load(pairs + Vector256<int>.Count));
        }

        Vector256<float> northWest = Vector256.ConvertToSingle(upper << 16 >> 16), northEast = Vector256.ConvertToSingle(upper >> 16);
        Vector256<float> southWest = Vector256.ConvertToSingle(lower << 16 >> 16), southEast = Vector256.ConvertToSingle(lower >> 16);
        Vector256<float> north = Vector256.MultiplyAddEstimate(northEast - northWest, east, northWest);
        Vector256<float> southern = Vector256.MultiplyAddEstimate(southEast - southWest, east, southWest);
        return Vector256.MultiplyAddEstimate(southern - north, south, north);
    }

    /// <summary>The cells of one row, eight at a time.</summary>
    private unsafe void Read<TMap>(GroundWindow ground, in TMap map, int row, float rangeM, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        Vector256<float> one = Vector256<float>.One, lastBin = Vector256.Create(_bins - 1.0f), all = Vector256.Create((float)_sin.Length);
        Vector256<float> outerBin = Vector256.Create((float)_outer.FirstBin), perRadian = Vector256.Create((float)(_sin.Length / Math.Tau));
        Vector256<int> innerStride = Vector256.Create(_inner.Stride), outerStride = Vector256.Create(_outer.Stride), innerOffset = Vector256.Create(_inner.Offset), outerOffset = Vector256.Create(_outer.Offset);
        Vector256<float> top = Vector256.Create(TopCode * TopCode / (CodePerRoot * CodePerRoot) - LowM - 10.0f);
        fixed (uint* heights = _heights)
        {
            for (int column = 0; column < lowest.Length; column += Vector256<float>.Count)
            {
                map.Sight(row, column, out Vector256<float> distance, out Vector256<float> east, out Vector256<float> north);
                Vector256<float> far = distance * (1.0f / BinM), bin = Vector256.MinNative(Vector256.Floor(far), lastBin), beyond = far - bin;
                Vector256<float> turn = VectorMath.Atan2(east, north) * perRadian;
                turn = Vector256.ConditionalSelect(Vector256.LessThan(turn, Vector256<float>.Zero), turn + all, turn);
                // Which ring, and so how many radials a turn has there.
                Vector256<float> outer = Vector256.GreaterThanOrEqual(bin, outerBin), share = Vector256.ConditionalSelect(outer, one, Vector256.Create(0.5f));
                Vector256<int> stride = Vector256.ConditionalSelect(outer.AsInt32(), outerStride, innerStride), offset = Vector256.ConditionalSelect(outer.AsInt32(), outerOffset, innerOffset);
                turn *= share;
                Vector256<float> radial = Vector256.MinNative(Vector256.Floor(turn), all * share - one), aside = turn - radial;

                Vector256<int> whole = Vector256.ConvertToInt32Native(radial), right = whole + Vector256<int>.One, inBin = offset + (Vector256.ConvertToInt32Native(bin) << 3);
                Vector256<int> left = inBin + (whole >> 3) * stride + (whole & Vector256.Create(7));
                right = inBin + (right >> 3) * stride + (right & Vector256.Create(7));
                Vector256<float> atLeft = Along(heights, left, beyond), atRight = Along(heights, right, beyond);
                Vector256<float> height = Vector256.MultiplyAddEstimate(atRight - atLeft, aside, atLeft);
                height = height * (1.0f / (CodePerRoot * CodePerRoot)) - Vector256.Create(LowM);
                height = Vector256.ConditionalSelect(Vector256.GreaterThan(height, top), Vector256.Create(float.PositiveInfinity), height);

                // The lowest altitude is on the ground at least; nearer than one bin nothing stands between.
                Vector256<float> floor = ground.OfCells(row, column);
                height = Vector256.ConditionalSelect(Vector256.LessThan(far, one), floor, Vector256.MaxNative(height, floor));
                height = Vector256.ConditionalSelect(Vector256.GreaterThan(distance, Vector256.Create(rangeM)), Vector256.Create(float.NaN), height);
                if (column + Vector256<float>.Count <= lowest.Length)
                    height.StoreUnsafe(ref lowest[column]);
                else
                    for (int i = 0; column + i < lowest.Length; i++)
                        lowest[column + i] = height[i];
            }
        }
    }

    /// <summary>Kept heights on radials between two bins, still as squares of codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<float> Along(uint* heights, Vector256<int> index, Vector256<float> share)
    {
        Vector256<int> pair = default;
        if (Avx2.IsSupported)
        {
            pair = Avx2.GatherVector256((int*)heights, index, sizeof(uint));
        }
        else
        {
            for (int i = 0; i < Vector256<int>.Count; i++)
                pair = pair.WithElement(i, (int)heights[index[i]]);
        }

        Vector256<float> near = Vector256.ConvertToSingle(pair & Vector256.Create(0xffff)), next = Vector256.ConvertToSingle(pair >>> 16);
        (near, next) = (near * near, next * next);
        return Vector256.MultiplyAddEstimate(next - near, share, near);
    }
}
