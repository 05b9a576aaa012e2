using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>
/// What a sensor makes of one kind of target in the time of the rule, by ground distance and surface, the heights side by side: what the loop over cells reads as vectors. A row is
/// a bin of distance; a bin in which anything changes (an edge of range, of a beam, of cover) is cut into sixteen. Few rows are a table that stays in the cache. Beside the
/// probability of missing the target stands the reason, in sight and out of sight.
/// </summary>
internal sealed class LookTable
{
    public const int Lanes = GapQuestion.MostHeights;

    // An edge of range is off by half of a fine step at most, to either side.
    private const double FineM = 100.0;
    private const int FineBits = 4, FinePerBin = 1 << FineBits;

    private static readonly GroundWindow NoGround = GroundWindow.OnPlane([0], 1, 1, 1.0, 0.0, 0.0);

    // By bin: twice its first row, and one more if it is cut.
    private readonly int[] _bins;

    public const float FinePerM = (float)(1.0 / FineM);

    /// <summary>Rows of a surface; sea follows land.</summary>
    public int Rows { get; }

    /// <summary>Fine steps that the table reaches.</summary>
    public int Reach => _bins.Length * FinePerBin;

    /// <summary>[land, sea][row][height]: probability that all looks miss a target in sight.</summary>
    public float[] Missed { get; }

    /// <summary>[land, sea][row][height]: reason in sight; <see cref="CellState.Covered"/> where the sensor covers alone.</summary>
    public byte[] InSight { get; }

    /// <summary>[row][height]: reason out of sight.</summary>
    public byte[] OutOfSight { get; }

    /// <summary>True for a sensor in space: one row, all distances.</summary>
    public bool Everywhere { get; }

    /// <summary>Null where it looks all round.</summary>
    public Channel? Sector { get; }

    /// <summary>The cells in reach.</summary>
    public CellWindow Window { get; }

    public EllipsoidMap Map { get; }

    // Null where terrain is not in the way: sky wave, space.
    private readonly LowestVisible? _sight;

    private LookTable(PlacedSensor placed, DetectionProfile profile, ReadOnlySpan<double> heights)
    {
        _sight = placed.Sight;
        Everywhere = placed.InSpace;
        List<double> middles;
        if (Everywhere)
        {
            (_bins, middles) = ([0], [0.0]);
        }
        else
        {
            AntennaSite site = placed.Site;
            double far = profile.GreatestGroundM;
            Sector = profile.Sensor.AllChannels.Select(c => c.Channel).FirstOrDefault(c => c.SectorDeg < 360.0);
            _bins = new int[(int)Math.Ceiling((far + FineM) / (FineM * FinePerBin))];
            middles = Cut(profile, heights);
            // Lines of sight are of all the sensor's channels: those that are asked may reach less far.
            Window = _sight is null ? CellWindow.Around(site.LatitudeDeg, site.LongitudeDeg, far)
                : CellWindow.Around(site.LatitudeDeg, site.LongitudeDeg, Reach * FineM).In(_sight.Window);
            Map = new EllipsoidMap(NoGround, Window, site.LatitudeDeg, site.LongitudeDeg);
        }

        Rows = middles.Count;
        Missed = new float[2 * Rows * Lanes];
        InSight = new byte[2 * Rows * Lanes];
        OutOfSight = new byte[Rows * Lanes];
        Array.Fill(Missed, 1.0f);
        double azimuth = Sector?.BoresightDeg ?? 0.0;
        for (int row = 0; row < Rows; row++)
        {
            for (int h = 0; h < heights.Length; h++)
            {
                for (int surface = 0; surface < 2; surface++)
                {
                    int at = (surface * Rows + row) * Lanes + h;
                    float pd = profile.Pd(h, middles[row], surface == 1, visible: true);
                    Missed[at] = profile.Looks.Missed(pd);
                    InSight[at] = pd >= profile.LeastPd ? CellState.Covered
                        : pd > 0.0f ? (byte)Reason.PdTooLow
                        : surface == 1 && InSight[at - Rows * Lanes] < (byte)Reason.PdTooLow ? InSight[at - Rows * Lanes]
                        : (byte)profile.LookAt(heights[h], middles[row], azimuth, surface == 1, double.NegativeInfinity).Reason;
                }

                // Out of sight only the horizon is an edge: every fourth row is near enough.
                OutOfSight[row * Lanes + h] = row % 4 != 0 ? OutOfSight[(row - 1) * Lanes + h]
                    : (byte)profile.LookAt(heights[h], middles[row], azimuth, sea: false, double.PositiveInfinity).Reason;
            }
        }
    }

    /// <summary>The rows of eight distances in fine steps, of which those from <see cref="Reach"/> on have none that counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe Vector256<int> RowsOf(Vector256<int> fine)
    {
        Vector256<int> at = Vector256.Min(fine, Vector256.Create(Reach - 1)) >> FineBits, bin;
        fixed (int* bins = _bins)
        {
            bin = Avx2.IsSupported ? Avx2.GatherVector256(bins, at, sizeof(int))
                : Vector256.Create(bins[at[0]], bins[at[1]], bins[at[2]], bins[at[3]], bins[at[4]], bins[at[5]], bins[at[6]], bins[at[7]]);
        }

        return (bin >> 1) + (fine & Vector256.Create(FinePerBin - 1) & -(bin & Vector256<int>.One));
    }

    /// <summary>The lowest altitudes in sight of cells of a row of the window, from a column on; none where terrain is not in the way.</summary>
    public ReadOnlySpan<float> LowestOf(int row, int column, int count)
    {
        if (_sight is null)
            return default;
        CellWindow all = _sight.Window;
        return _sight.AltitudeM.AsSpan((Window.FirstRow - all.FirstRow + row) * all.Columns + Window.FirstColumn - all.FirstColumn + column, count);
    }

    /// <summary>Cuts the bins whose ends differ at any height; the distances in metres at the middles of the rows.</summary>
    private List<double> Cut(DetectionProfile profile, ReadOnlySpan<double> heights)
    {
        const double binM = FineM * FinePerBin;
        var middles = new List<double>();
        Span<byte> near = stackalloc byte[2 * Lanes], far = stackalloc byte[2 * Lanes];
        Ends(profile, heights, 0.0, near);
        for (int bin = 0; bin < _bins.Length; bin++)
        {
            Ends(profile, heights, (bin + 1) * binM, far);
            bool cut = !near.SequenceEqual(far);
            _bins[bin] = 2 * middles.Count + (cut ? 1 : 0);
            for (int i = 0; i < (cut ? FinePerBin : 1); i++)
                middles.Add(bin * binM + (cut ? (i + 0.5) * FineM : 0.5 * binM));
            far.CopyTo(near);
        }

        return middles;
    }

    /// <summary>By surface and height: not detected, detected, covered.</summary>
    private static void Ends(DetectionProfile profile, ReadOnlySpan<double> heights, double groundM, Span<byte> ends)
    {
        for (int h = 0; h < heights.Length; h++)
        {
            for (int surface = 0; surface < 2; surface++)
            {
                float pd = profile.Pd(h, groundM, surface == 1, visible: true);
                ends[2 * h + surface] = pd >= profile.LeastPd ? (byte)2 : pd > 0.0f ? (byte)1 : (byte)0;
            }
        }
    }

    /// <summary>Null for a sensor that has nothing for such targets; <paramref name="reason"/> is then why, else why it does not see what is out of its reach.</summary>
    /// <param name="builder">Makes profiles at the heights.</param>
    /// <param name="heights">Metres above mean sea level, rising.</param>
    public static LookTable? Of(PlacedSensor placed, ProfileBuilder builder, GapQuestion question, ReadOnlySpan<double> heights, out Reason reason)
    {
        Sensor asked = question.AskedOf(placed.Sensor);
        DetectionProfile profile = builder.Build(asked, placed.Site);
        if (profile.IsBlind || profile.GreatestGroundM <= 0.0)
        {
            reason = asked.AllChannels.Any() ? profile.LookAt(heights[0], 0.0, 0.0, false, double.NaN).Reason : Reason.NoSensorOfDomain;
            return null;
        }

        reason = Reason.BeyondRange;
        return new LookTable(placed, profile, heights);
    }
}
