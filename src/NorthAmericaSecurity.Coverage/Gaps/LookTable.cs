using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>
/// What a sensor makes of one kind of target in the time of the rule, by steps of ground distance and surface, the heights of a step side by side: what the loop over cells reads as
/// vectors. Beside the probability of missing the target stands the reason, in sight and out of sight.
/// </summary>
internal sealed class LookTable
{
    public const int Lanes = GapQuestion.MostHeights;

    // Steps of distance: an edge of range is off by half of one at most, to either side.
    private const double StepM = 200.0;

    // Reasons are asked every so many steps.
    private const int ReasonEvery = 8;

    private static readonly GroundWindow NoGround = GroundWindow.OnPlane([0], 1, 1, 1.0, 0.0, 0.0);

    /// <summary>Steps of a surface; sea follows land.</summary>
    public int Steps { get; }

    /// <summary>Steps per metre.</summary>
    public float PerM { get; }

    /// <summary>[land, sea][step][height]: probability that all looks miss a target in sight.</summary>
    public float[] Missed { get; }

    /// <summary>[land, sea][step][height]: reason in sight; <see cref="CellState.Covered"/> where the sensor covers alone.</summary>
    public byte[] InSight { get; }

    /// <summary>[step][height]: reason out of sight.</summary>
    public byte[] OutOfSight { get; }

    /// <summary>True where terrain is not in the way: sky wave, space.</summary>
    public bool WithoutSight { get; }

    /// <summary>True for a sensor in space: one step, all distances.</summary>
    public bool Everywhere { get; }

    /// <summary>Null where it looks all round.</summary>
    public Channel? Sector { get; }

    public CellWindow Window { get; }

    public EllipsoidMap Map { get; }

    public LowestVisible? Sight { get; }

    private LookTable(PlacedSensor placed, DetectionProfile profile, ReadOnlySpan<double> heights)
    {
        Sight = placed.Sight;
        Everywhere = placed.InSpace;
        WithoutSight = placed.Sight is null;
        if (Everywhere)
        {
            Steps = 1;
        }
        else
        {
            AntennaSite site = placed.Site;
            double far = profile.GreatestGroundM;
            Window = placed.Sight?.Window ?? CellWindow.Around(site.LatitudeDeg, site.LongitudeDeg, far);
            Map = new EllipsoidMap(NoGround, Window, site.LatitudeDeg, site.LongitudeDeg);
            Steps = Math.Max(1, (int)Math.Ceiling(far / StepM));
            // The last step ends at the farthest distance.
            PerM = (float)((Steps - 0.5) / far);
            Sector = profile.Sensor.AllChannels.Select(c => c.Channel).FirstOrDefault(c => c.SectorDeg < 360.0);
        }

        Missed = new float[2 * Steps * Lanes];
        InSight = new byte[2 * Steps * Lanes];
        OutOfSight = new byte[Steps * Lanes];
        Array.Fill(Missed, 1.0f);
        double azimuth = Sector?.BoresightDeg ?? 0.0;
        for (int h = 0; h < heights.Length; h++)
        {
            for (int surface = 0; surface < 2; surface++)
            {
                byte without = 0;
                for (int step = 0; step < Steps; step++)
                {
                    int at = (surface * Steps + step) * Lanes + h;
                    double ground = Everywhere ? 0.0 : Math.Min(step / (double)PerM, profile.GreatestGroundM);
                    float pd = profile.Pd(h, ground, surface == 1, visible: true);
                    if (step % ReasonEvery == 0)
                        without = (byte)profile.LookAt(heights[h], ground, azimuth, surface == 1, double.NegativeInfinity).Reason;
                    if (pd > 0.0f)
                    {
                        Missed[at] = profile.Looks.Missed(pd);
                        InSight[at] = pd >= profile.LeastPd ? CellState.Covered : (byte)Reason.PdTooLow;
                    }
                    else
                    {
                        // A step whose neighbour is still in reach has no reason of its own.
                        InSight[at] = without < (byte)Reason.PdTooLow
                            ? without
                            : (byte)profile.LookAt(heights[h], ground, azimuth, surface == 1, double.NegativeInfinity).Reason;
                    }
                }
            }

            byte hidden = 0;
            for (int step = 0; step < Steps; step++)
            {
                if (step % ReasonEvery == 0)
                    hidden = (byte)profile.LookAt(heights[h], Everywhere ? 0.0 : step / (double)PerM, azimuth, sea: false, double.PositiveInfinity).Reason;
                OutOfSight[step * Lanes + h] = hidden;
            }
        }
    }

    /// <summary>Null for a sensor that has nothing for such targets; <paramref name="reason"/> is then why, else why it does not see what is out of its reach.</summary>
    /// <param name="builder">Makes profiles at the heights.</param>
    /// <param name="heights">Metres above mean sea level, rising.</param>
    public static LookTable? Of(PlacedSensor placed, ProfileBuilder builder, GapQuestion question, ReadOnlySpan<double> heights, out Reason reason)
    {
        Sensor sensor = placed.Sensor;
        Channels kinds = question.Kinds;
        Sensor asked = sensor with
        {
            Primary = Asked(sensor.Primary, Channels.Primary), Secondary = Asked(sensor.Secondary, Channels.Secondary), Adsb = Asked(sensor.Adsb, Channels.Adsb),
            Ais = Asked(sensor.Ais, Channels.Ais), Surface = Asked(sensor.Surface, Channels.Surface), Skywave = Asked(sensor.Skywave, Channels.Skywave),
        };
        Channel? Asked(Channel? channel, Channels kind) => (kinds & kind) != 0 && (question.FromSpace || channel is not { FromSpace: true }) ? channel : null;

        DetectionProfile profile = builder.Build(asked, placed.Site.HeightM, Math.Max(placed.Site.TowerM, 1.0));
        if (profile.IsBlind || profile.GreatestGroundM <= 0.0)
        {
            reason = asked.AllChannels.Any() ? profile.LookAt(heights[0], 0.0, 0.0, false, double.NaN).Reason : Reason.NoSensorOfDomain;
            return null;
        }

        reason = Reason.BeyondRange;
        return new LookTable(placed, profile, heights);
    }
}
