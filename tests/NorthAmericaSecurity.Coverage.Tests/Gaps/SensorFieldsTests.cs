using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Tests.Gaps;

/// <summary>The fields of sensors on the terrain against the engine's answers for places.</summary>
public class SensorFieldsTests
{
    [Theory]
    [InlineData("in mountains", 39.9, -105.1, 1700.0)]
    [InlineData("over the antimeridian", 51.9, 179.6, 50.0)]
    public void A_field_tells_what_the_sensor_makes_of_the_middle_of_a_cell(string where, double latitude, double longitude, double elevation)
    {
        var sensor = new Sensor
        {
            Id = "R",
            Antenna = new Antenna(new GeodeticPosition(latitude, longitude, elevation + 20)),
            ElevationM = elevation,
            PeriodS = 5.0,
            Primary = new Channel { RangeMaxM = 110_000, RangeMinM = 500, SigmaRangeM = 60, SigmaAzimuthDeg = 0.1, Pd = 0.8 },
            Secondary = new Channel { RangeMaxM = 220_000, RangeMinM = 500, SigmaRangeM = 40, SigmaAzimuthDeg = 0.06, Pd = 0.97 },
        };
        PlacedSensor[] placed = PlacedSensor.Place(TerrainModel.BuiltIn, [sensor], null);
        var conditions = new DetectionConditions();
        DetectionFields field = SensorFields.Of(TerrainModel.BuiltIn, placed, conditions)[0]!;
        (double[] altitudes, int hidden, int seen) = ([600.0, 3000.0, 9000.0], 0, 0);
        for (int k = 0; k < 40; k++)
        {
            // The middle of a cell of the field: between cells it is as good as they are large.
            (double at, double east) = field.Silent.Middle(field.Silent.Rows * (2 * k + 1) / 80, field.Silent.Columns * ((7 * k) % 40) / 40);
            PointLook[] looks = [.. PointCoverage.Ask(TerrainModel.BuiltIn, placed, [new GeodeticPosition(at, east)], altitudes, TargetTypeJson.Default.First(t => t.Id == "airliner"), true, conditions)];
            foreach (PointLook look in looks)
            {
                Assert.True(Math.Abs(look.Pd["airliner_transponder"] - field.Replying.Pd(at, east, look.AltitudeM)) < 0.005, $"{where}: {at}, {east}, {look.AltitudeM} m");
                Assert.True(Math.Abs(look.Pd["fighter"] - field.Silent.Pd(at, east, look.AltitudeM)) < 0.005, $"{where}: {at}, {east}, {look.AltitudeM} m");
                hidden += look.Pd["airliner_transponder"] == 0.0 ? 1 : 0;
                seen += look.Pd["airliner_transponder"] > 0.9 ? 1 : 0;
            }
        }

        Assert.True(hidden > 5 && seen > 20, $"{hidden} hidden, {seen} seen");
    }

    [Fact]
    public void A_sensor_in_space_and_one_that_sees_no_aircraft_have_none()
    {
        var space = new Sensor { Id = "S", PeriodS = 8, Adsb = new Channel { RangeMaxM = 1e7, SigmaRangeM = 50, Pd = 0.9, FromSpace = true } };
        var sea = new Sensor { Id = "C", Antenna = new Antenna(new GeodeticPosition(30, -88, 20)), PeriodS = 3, Surface = new Channel { RangeMaxM = 40_000, SigmaRangeM = 30, SigmaAzimuthDeg = 0.2, Pd = 0.9 } };
        Assert.All(SensorFields.Of(TerrainModel.BuiltIn, PlacedSensor.Place(TerrainModel.BuiltIn, [space, sea], null), new DetectionConditions()), Assert.Null);
    }
}
