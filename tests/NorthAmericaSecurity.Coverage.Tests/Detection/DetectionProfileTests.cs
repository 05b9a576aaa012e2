using System.Diagnostics;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Tests.Detection;

/// <summary>What the inner loop reads: tables against the formulas they are made of, limits, reasons, and what it costs.</summary>
public class DetectionProfileTests
{
    private static readonly double[] Heights = [100, 300, 1000, 3000, 6000, 9000, 12_000, 15_000, 20_000];

    private static DetectionProfile Profile(
        Sensor sensor, TargetType target, bool transponder = false, UpdateRule? rule = null, double antennaM = 30.0, double aboveLandM = 30.0, DetectionConditions? conditions = null) =>
        new ProfileBuilder(target, transponder, conditions ?? new DetectionConditions(), rule ?? UpdateRule.Air, Heights).Build(sensor, antennaM, aboveLandM);

    private static SightGeometry Geometry(double antennaM = 30.0) => new(antennaM, 4.0 / 3.0 * SmoothEarthSight.RadiusAt(new Antenna(Radars.Site)));

    [Theory]
    [InlineData(200, 2.0, false)]
    [InlineData(60, 1.0, true)]
    public void The_table_is_the_formula(double rangeNm, double rcsM2, bool airport)
    {
        RadarPerformance radar = airport ? Radars.Airport : Radars.LongRange;
        Sensor sensor = Radars.Sensor() with { Primary = Radars.Channel(rangeNm, radar) };
        TargetType target = Radars.Target(rcsM2);
        DetectionProfile profile = Profile(sensor, target);
        var equation = new RadarEquation(radar, target);
        SightGeometry geometry = Geometry();
        var random = new CounterRandom(5);
        double worst = 0.0;
        for (int i = 0; i < 20_000; i++)
        {
            int h = random.NextInt(Heights.Length);
            double ground = random.NextDouble(0.0, rangeNm * Radars.Nm);
            bool sea = random.NextInt(2) == 1;
            (double range, double elevationDeg) = geometry.At(ground, Heights[h]);
            double pd = profile.Pd(h, ground, sea, visible: true);
            bool inside = range >= Radars.Nm && range <= rangeNm * Radars.Nm && elevationDeg <= 30.0;
            if (!inside)
            {
                Assert.Equal(0.0, pd);
                continue;
            }

            Backdrop backdrop = Backdrop.At(radar, new DetectionConditions(), sea, range, 30.0, geometry.EffectiveRadiusM);
            worst = Math.Max(worst, Math.Abs(pd - equation.Pd(equation.Ratio(range, elevationDeg, backdrop))));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"table and formula differ by {worst:F4} at most");
        // The horizon of the surface, where clutter ends at once, is blurred over one step of the table.
        Assert.InRange(worst, 0.0, 0.02);
    }

    [Fact]
    public void Between_heights_the_table_is_near_the_formula()
    {
        Sensor sensor = Radars.Sensor() with { Primary = Radars.Channel(200, Radars.LongRange) };
        TargetType target = Radars.Target(2.0);
        DetectionProfile profile = Profile(sensor, target);
        var equation = new RadarEquation(Radars.LongRange, target);
        for (double height = 150; height < 19_000; height += 333)
        {
            for (double ground = 60_000; ground < 360_000; ground += 7000)
            {
                (double range, double elevationDeg) = Geometry().At(ground, height);
                Assert.Equal(equation.Pd(equation.Ratio(range, elevationDeg, Backdrop.None)), profile.PdAt(height, ground, sea: false, visible: true), 0.01);
            }
        }
    }

    [Fact]
    public void The_area_seen_over_a_smooth_earth_without_horizon_is_the_closed_form()
    {
        // A secondary radar: seen in a ring, out to where the slant range ends and from where the cone of silence ends.
        Sensor sensor = Radars.Sensor() with { Secondary = Radars.Channel(200, elevationMaxDeg: 45.0, pd: 0.97) };
        DetectionProfile profile = Profile(sensor, Radars.Target(1.0), transponder: true);
        double radius = Geometry().EffectiveRadiusM, area = 0.0;
        const double step = 50.0;
        for (double ground = step / 2; ground < 400_000; ground += step)
            area += profile.Pd(5, ground, false, true) > 0.0f ? Math.Tau * radius * Math.Sin(ground / radius) * step : 0.0;
        double a = radius + 30.0, b = radius + 9000.0, slant = 200.0 * Radars.Nm;
        double cosFar = (a * a + b * b - slant * slant) / (2.0 * a * b);
        double near = Math.PI / 4.0 - Math.Asin(a * Math.Sin(Math.PI / 4.0) / b);
        double closed = Math.Tau * radius * radius * (Math.Cos(near) - cosFar);
        Assert.Equal(closed, area, 1e-3 * closed);
    }

    [Fact]
    public void Reasons_tell_what_is_missing()
    {
        Sensor radar = Radars.Sensor() with { Primary = Radars.Channel(200, Radars.LongRange) };
        DetectionProfile light = Profile(radar, Radars.Target(2.2));
        Reason At(DetectionProfile p, double height, double ground, double lowest = 0.0, double azimuth = 0.0) => p.LookAt(height, ground, azimuth, false, lowest).Reason;
        Assert.Equal(Reason.Covered, At(light, 6000, 100_000));
        Assert.Equal(Reason.PdTooLow, At(light, 12_000, 365_000));
        Assert.Equal(Reason.BeyondRange, At(light, 12_000, 380_000));
        Assert.Equal(Reason.BehindTerrain, At(light, 6000, 100_000, lowest: 7000));
        Assert.Equal(Reason.BelowHorizon, At(light, 300, 150_000, lowest: 7000));
        Assert.Equal(Reason.NoElevationData, At(light, 6000, 100_000, lowest: double.NaN));
        Assert.Equal(Reason.ConeOfSilence, At(light, 9000, 9000));
        Assert.Equal(Reason.BelowMinimumRange, At(light, 100, 1000));
        // From the aerostat at 3,350 m a target at 100 m is below −7° within some 26 km.
        Assert.Equal(Reason.BelowBeam, At(Profile(radar, Radars.Target(2.2), antennaM: 3350.0), 100, 20_000));
        Assert.Equal(Reason.Covered, At(Profile(radar, Radars.Target(2.2), antennaM: 3350.0), 100, 40_000));

        Sensor beacon = Radars.Sensor() with { Secondary = Radars.Channel(200) };
        Assert.Equal(Reason.NoTransponder, At(Profile(beacon, Radars.Target(2.2)), 6000, 100_000));
        Assert.Equal(Reason.NoSensorOfDomain, At(Profile(beacon, Radars.Target(2.2, surface: true)), 6000, 100_000));
        Assert.True(Profile(beacon, Radars.Target(2.2)).IsBlind);

        Sensor skywave = Radars.Sensor(30.0) with { Skywave = Radars.Channel(1600) with { RangeMinM = 500 * Radars.Nm, BoresightDeg = 170.0, SectorDeg = 64.0 } };
        DetectionProfile far = Profile(skywave, Radars.Target(20.0), rule: UpdateRule.WideArea);
        Assert.Equal(Reason.Covered, At(far, 100, 1000 * Radars.Nm, lowest: 50_000, azimuth: 200.0));
        Assert.Equal(Reason.OutsideSector, At(far, 100, 1000 * Radars.Nm, azimuth: 100.0));
        Assert.Equal(Reason.BelowMinimumRange, At(far, 100, 400 * Radars.Nm, azimuth: 170.0));
        Assert.Equal(Reason.BeyondRange, At(far, 100, 1700 * Radars.Nm, azimuth: 170.0));
    }

    [Fact]
    public void One_look_is_all_channels_of_the_site()
    {
        Sensor site = Radars.Sensor() with { Primary = Radars.Channel(60, pd: 0.8), Secondary = Radars.Channel(200, pd: 0.9) };
        DetectionProfile silent = Profile(site, Radars.Target(1.0)), heard = Profile(site, Radars.Target(1.0), transponder: true);
        Assert.Equal(0.8f, silent.Pd(3, 50_000, false, true), 1e-6f);
        Assert.Equal(0.98f, heard.Pd(3, 50_000, false, true), 1e-6f);
        Assert.Equal(0.9f, heard.Pd(3, 200_000, false, true), 1e-6f);
        Assert.Equal(0.0f, heard.Pd(3, 50_000, false, visible: false));
        Sensor space = new() { Id = "space", PeriodS = 8.0, Adsb = Radars.Channel(1e4, pd: 0.95) with { FromSpace = true } };
        Assert.Equal(0.95f, Profile(space, Radars.Target(1.0), transponder: true).Pd(0, 9e6, true, visible: false), 1e-6f);
    }

    [Fact]
    public void Sky_wave_forgets_distance_and_knows_cross_sections()
    {
        var hf = new RadarPerformance { Band = RadarBand.Hf, ReferenceRangeM = double.NaN, ReferenceRcsM2 = 10.0, ReferencePd = 0.5, Pfa = 1e-6, ReferenceSwerling = Swerling.I };
        Sensor sensor = Radars.Sensor(30.0) with { Skywave = Radars.Channel(1600, hf) with { RangeMinM = 500 * Radars.Nm, SectorDeg = 64.0 } };
        DetectionProfile same = Profile(sensor, Radars.Target(10.0)), small = Profile(sensor, Radars.Target(1.0));
        Assert.Equal(0.5f, same.Pd(0, 600 * Radars.Nm, true, false), 1e-3f);
        Assert.Equal(0.5f, same.Pd(8, 1500 * Radars.Nm, false, false), 1e-3f);
        double snr = (Math.Log(1e-6) / Math.Log(0.5) - 1.0) / 10.0;
        Assert.Equal(Math.Pow(1e-6, 1.0 / (1.0 + snr)), small.Pd(0, 600 * Radars.Nm, true, false), 1e-3);
    }

    [Fact]
    public void Rough_seas_hide_boats_and_not_ships()
    {
        RadarPerformance coast = Radars.LongRange with
        {
            Band = RadarBand.X,
            Polarization = Polarization.Horizontal,
            ReferenceRangeM = 12.0 * Radars.Nm,
            ReferenceRcsM2 = 10.0,
            ReferencePd = 0.9,
            Pfa = 1e-4,
            BeamElevationDeg = 20.0,
            ElevationMinDeg = -90.0,
            BeamAzimuthDeg = 1.0,
            RangeResolutionM = 30.0,
            ImprovementDb = 0.0,
        };
        Sensor sensor = Radars.Sensor(3.0) with { Surface = Radars.Channel(20, coast) };
        float Boat(int state) => Sea("fast_boat", state);
        float Sea(string id, int state) =>
            Profile(sensor, Radars.Class(id), rule: UpdateRule.Vessels, conditions: new DetectionConditions { SeaState = state }).PdAt(100.0, 8000.0, sea: true, visible: true);
        Assert.True(Boat(0) > 0.95f && Boat(3) < 0.9f && Boat(5) < 0.5f * Boat(3), $"{Boat(0)} {Boat(3)} {Boat(5)}");
        Assert.True(Sea("cargo_vessel", 5) > 0.99f);
    }

    [Fact]
    public void Ducts_and_thin_air_are_scenarios()
    {
        Sensor sensor = Radars.Sensor(3.0) with { Surface = Radars.Channel(60) };
        TargetType boat = Radars.Class("fast_boat");
        DetectionProfile Under(Propagation propagation) =>
            new ProfileBuilder(boat, false, new DetectionConditions { Propagation = propagation }, UpdateRule.Vessels, [1.0, 10.0]).Build(sensor, 30.0, 30.0);
        // The horizons of 30 m and 1 m are 22.6 and 4.1 km away: 26.7 km together, 40 km in the duct.
        Reason At(Propagation propagation, double ground, bool sea) => Under(propagation).LookAt(1.0, ground, 0.0, sea, 50.0).Reason;
        Assert.Equal(Reason.BelowHorizon, At(Propagation.Standard, 35_000, true));
        Assert.Equal(Reason.Covered, At(Propagation.EvaporationDuct, 35_000, true));
        Assert.Equal(Reason.BelowHorizon, At(Propagation.EvaporationDuct, 35_000, false));
        Assert.Equal(Reason.BelowHorizon, At(Propagation.EvaporationDuct, 41_000, true));
        Assert.Equal(Reason.BelowHorizon, At(Propagation.SubRefraction, 24_000, true));
        Assert.Equal(Reason.BehindTerrain, At(Propagation.Standard, 24_000, true));
    }

    [Fact]
    public void A_look_is_cheap_and_allocates_nothing()
    {
        Sensor site = Radars.Sensor() with { Primary = Radars.Channel(200, Radars.LongRange), Secondary = Radars.Channel(200) };
        DetectionProfile profile = Profile(site, Radars.Target(2.0), transponder: true);
        float sum = 0.0f;
        void Sweep(int cells)
        {
            for (int i = 0; i < cells; i++)
                sum += profile.Pd(i % Heights.Length, 10.0 * (i & 0x7fff), (i & 1) == 0, visible: true);
        }

        Sweep(100_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Sweep(2_000_000);
        double ns = Stopwatch.GetElapsedTime(start).TotalNanoseconds / 2e6;
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        TestContext.Current.TestOutputHelper?.WriteLine($"{ns:F1} ns a look of two channels (sum {sum:F0})");
        start = Stopwatch.GetTimestamp();
        var builder = new ProfileBuilder(Radars.Target(2.0), true, new DetectionConditions(), UpdateRule.Air, Heights);
        for (int i = 0; i < 20; i++)
            builder.Build(site, 30.0 + i, 30.0);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds / 20:F2} ms a profile of {Heights.Length} heights");
    }
}
