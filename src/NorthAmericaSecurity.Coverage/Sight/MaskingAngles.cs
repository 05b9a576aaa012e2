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
/// The masking angle around an observer: for each azimuth and distance the tangent of the steepest elevation angle that ground or horizon fill on the way. A sweep goes outward along
/// radials, eight azimuths to a vector; the ground between posts is bilinear, rays are straight over an earth of k times its radius (Schelleng, Burrows and Ferrell, Proc. IRE 21,
/// 1933), the radius being Euler's along the azimuth, and the triangle of observer, point and the earth's centre is solved exactly. Cells then read the angles between
/// radials and distances. One such object serves one observer after the other and keeps its memory.
/// </summary>
internal sealed class MaskingAngles
{
    /// <summary>Metres from one kept angle to the next on a radial.</summary>
    private const float BinM = 400.0f;

    /// <summary>Radials are this near to each other, in metres, at the greatest distance.</summary>
    private const double RadialSpacingM = 600.0;

    // What is missed between two looks at the ground is magnified by the target's distance over the ridge's: near the observer there is a look every 100 m, farther out every 200 m, then 400 m.
    private const int BinsOf100M = 128, BinsOf200M = 512;

    // Along a radial, rows and columns follow a parabola over this many bins.
    private const int BinsOfArc = 64;

    private int _bins, _radials, _stride;
    private float[] _tangents = [];
    private float[] _sin = [], _cos = [];
    private Look[] _looks = [];

    /// <summary>A look at the ground: where in its arc (0 to 1), and the factors that make a tangent of a height.</summary>
    private readonly record struct Look(float InArc, float PerHeight, float PerCurvature);

    /// <summary>The lowest visible altitude of every cell of a map, in metres above mean sea level, not below the ground; NaN beyond the range.</summary>
    public void Fill<TMap>(GroundWindow ground, in TMap map, Observer observer, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        double sin = Math.Sin(Units.ToRadians(observer.LatitudeDeg));
        float perMeridian = (float)(1.0 / (observer.RefractionK * Wgs84.MeridianRadius(sin))), perNormal = (float)(1.0 / (observer.RefractionK * Wgs84.PrimeVerticalRadius(sin)));
        Prepare(observer.RangeM, 0.5 * (perMeridian + perNormal));
        for (int radial = 0; radial < _radials; radial += Vector256<float>.Count)
            Sweep(ground, map, radial, (float)observer.HeightM, perMeridian, perNormal);
        for (int bin = 0; bin <= _bins; bin++)
            _tangents[bin * _stride + _radials] = _tangents[bin * _stride];
        for (int row = 0; row < map.Rows; row++)
            Read(ground, map, row, (float)observer.HeightM, (float)observer.RangeM, perMeridian, perNormal, lowest.Slice(row * map.Columns, map.Columns));
    }

    /// <summary>Lays out radials, bins and looks for a range; what they were before is forgotten.</summary>
    private void Prepare(double rangeM, double meanCurvature)
    {
        _bins = Math.Max(1, (int)Math.Ceiling(rangeM / BinM));
        _radials = Math.Max(8, (int)Math.Ceiling(Math.Tau * rangeM / RadialSpacingM / 8.0)) * 8;
        _stride = _radials + 8;
        if (_tangents.Length < _stride * (_bins + 1))
            _tangents = GC.AllocateUninitializedArray<float>(_stride * (_bins + 1));
        _tangents.AsSpan(0, _stride).Clear();
        if (_sin.Length != _radials)
        {
            (_sin, _cos) = (new float[_radials], new float[_radials]);
            for (int i = 0; i < _radials; i++)
            {
                (double s, double c) = Math.SinCos(Math.Tau * i / _radials);
                (_sin[i], _cos[i]) = ((float)s, (float)c);
            }
        }

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
    private unsafe void Sweep<TMap>(GroundWindow ground, in TMap map, int radial, float eyeM, float perMeridian, float perNormal)
        where TMap : struct, IObserverMap
    {
        Vector256<float> sin = Vector256.LoadUnsafe(ref _sin[radial]), cos = Vector256.LoadUnsafe(ref _cos[radial]);
        Vector256<float> curvature = cos * cos * perMeridian + sin * sin * perNormal, eye = Vector256.Create(eyeM);
        Vector256<float> steepest = Vector256.Create(float.MinValue);

        // Rows and columns count from the observer's post, so that they are precise near it.
        int postRow = (int)ground.ObserverRow, postColumn = (int)ground.ObserverColumn, columns = ground.Columns, origin = postRow * columns + postColumn;
        Vector256<float> inRow = Vector256.Create((float)(ground.ObserverRow - postRow)), inColumn = Vector256.Create((float)(ground.ObserverColumn - postColumn));
        Vector256<float> northEdge = Vector256.Create((float)-postRow), westEdge = Vector256.Create((float)-postColumn);
        Vector256<float> southEdge = Vector256.Create(ground.Rows - postRow - 1.001f), eastEdge = Vector256.Create(columns - postColumn - 1.001f);

        fixed (short* posts = &ground.Heights[origin])
        {
            int look = 0;
            Vector256<float> row0 = Vector256<float>.Zero, column0 = Vector256<float>.Zero;
            for (int first = 0; first < _bins; first += BinsOfArc)
            {
                map.Locate(sin, cos, (first + BinsOfArc / 2) * BinM, out Vector256<float> row1, out Vector256<float> column1);
                map.Locate(sin, cos, (first + BinsOfArc) * BinM, out Vector256<float> row2, out Vector256<float> column2);
                Vector256<float> rowA = 4.0f * row1 - 3.0f * row0 - row2, rowB = 2.0f * (row0 + row2) - 4.0f * row1, rowC = row0 + inRow;
                Vector256<float> columnA = 4.0f * column1 - 3.0f * column0 - column2, columnB = 2.0f * (column0 + column2) - 4.0f * column1, columnC = column0 + inColumn;
                (row0, column0) = (row2, column2);

                int last = Math.Min(_bins, first + BinsOfArc);
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

                    steepest.StoreUnsafe(ref _tangents[(bin + 1) * _stride + radial]);
                }
            }
        }
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
    private unsafe void Read<TMap>(GroundWindow ground, in TMap map, int row, float eyeM, float rangeM, float perMeridian, float perNormal, Span<float> lowest)
        where TMap : struct, IObserverMap
    {
        Vector256<float> one = Vector256<float>.One, lastBin = Vector256.Create(_bins - 1.0f), lastRadial = Vector256.Create(_radials - 1.0f);
        fixed (float* tangents = _tangents)
        {
            for (int column = 0; column < lowest.Length; column += Vector256<float>.Count)
            {
                map.Sight(row, column, out Vector256<float> distance, out Vector256<float> east, out Vector256<float> north);
                Vector256<float> far = distance * (1.0f / BinM), bin = Vector256.MinNative(Vector256.Floor(far), lastBin), beyond = far - bin;
                Vector256<float> turn = VectorMath.Atan2(east, north) * (float)(_radials / Math.Tau);
                turn = Vector256.ConditionalSelect(Vector256.LessThan(turn, Vector256<float>.Zero), turn + Vector256.Create((float)_radials), turn);
                Vector256<float> radial = Vector256.MinNative(Vector256.Floor(turn), lastRadial), aside = turn - radial;

                Vector256<int> index = Vector256.ConvertToInt32Native(bin) * _stride + Vector256.ConvertToInt32Native(radial);
                Vector256<float> near = Between(tangents, index, aside), next = Between(tangents + _stride, index, aside);
                // Between two distances it is the height of the ray that is interpolated, not its angle: over even ground it stays on the ground.
                Vector256<float> tangent = (near * bin * (one - beyond) + next * (bin + one) * beyond) / Vector256.MaxNative(far, Vector256.Create(1e-3f));

                Vector256<float> east2 = east * east, north2 = north * north;
                Vector256<float> curvature = (north2 * perMeridian + east2 * perNormal) / Vector256.MaxNative(east2 + north2, one);
                Vector256<float> a = distance * curvature, a2 = a * a;
                // With w = (h - h0) / (r + h) = tan e sin(s/r) + 1 - cos(s/r), the height is h = (h0 + w r) / (1 - w).
                Vector256<float> rise = tangent * (one - a2 * (1.0f / 6.0f) * (one - a2 * 0.05f)) + 0.5f * a * (one - a2 * (1.0f / 12.0f));
                Vector256<float> height = (Vector256.Create(eyeM) + distance * rise) / (one - a * rise);

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

    /// <summary>Tangents between two neighbouring radials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<float> Between(float* tangents, Vector256<int> index, Vector256<float> share)
    {
        Vector256<float> left, right;
        if (Avx2.IsSupported)
        {
            left = Avx2.GatherVector256(tangents, index, sizeof(float));
            right = Avx2.GatherVector256(tangents + 1, index, sizeof(float));
        }
        else
        {
            left = right = default;
            for (int i = 0; i < Vector256<int>.Count; i++)
                (left, right) = (left.WithElement(i, tangents[index[i]]), right.WithElement(i, tangents[index[i] + 1]));
        }

        return Vector256.MultiplyAddEstimate(right - left, share, left);
    }
}
