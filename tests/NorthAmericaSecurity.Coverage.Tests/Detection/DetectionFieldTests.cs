using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Tests.Detection;

/// <summary>The map that Coverage fills and Fusion reads.</summary>
public class DetectionFieldTests
{
    [Fact]
    public void A_place_reads_its_cell_and_between_heights()
    {
        var field = new DetectionField(50.0, 178.0, 1.0, 2, 4, [1000.0f, 3000.0f]);
        field.Cell(1, 3)[0] = DetectionField.Pack(0.2f);
        field.Cell(1, 3)[1] = DetectionField.Pack(0.6f);
        // The fourth column lies beyond the antimeridian: from 181° E, that is 179° W.
        Assert.Equal((51.5, -178.5), field.Middle(1, 3));
        Assert.Equal(0.2f, field.Pd(51.5, -178.5, 1000.0), 1e-6f);
        Assert.Equal(0.2f, field.Pd(51.01, -178.99, 10.0), 1e-6f);
        Assert.Equal(0.4f, field.Pd(51.99, 181.99, 2000.0), 1e-6f);
        Assert.Equal(0.6f, field.Pd(51.5, -178.5, 3000.0), 1e-6f);
        foreach ((double latitude, double longitude, double height) in new[] { (52.0, -178.5, 1000.0), (49.99, -178.5, 1000.0), (51.5, -177.99, 1000.0), (51.5, 177.9, 1000.0), (51.5, -178.5, 3001.0) })
            Assert.Equal(0.0f, field.Pd(latitude, longitude, height));
        Assert.Equal(0.0f, field.Pd(double.NaN, 0.0, 0.0));
    }

    [Fact]
    public void It_is_filled_from_profile_and_sight()
    {
        Sensor sensor = Radars.Sensor() with { Secondary = Radars.Channel(100, pd: 0.9) };
        DetectionProfile profile = new ProfileBuilder(Radars.Target(1.0), true, new DetectionConditions(), UpdateRule.Air, [1000.0, 3000.0, 9000.0]).Build(sensor, 30.0, 30.0);
        var field = new DetectionField(27.0, -93.0, 0.5, 12, 12, [1000.0f, 3000.0f, 9000.0f]);
        float[] lowest = new float[144];
        Array.Fill(lowest, 2000.0f);
        // Nothing is known of the cell east of the radar.
        lowest[6 * 12 + 7] = float.NaN;
        FieldFiller.Fill([(field, profile)], lowest, new bool[144]);
        Assert.Equal(0.0f, field.Pd(30.25, -90.25, 1000.0));
        Assert.Equal(0.9f, field.Pd(30.25, -90.25, 3000.0), 0.002f);
        Assert.Equal(0.0f, field.Pd(30.25, -89.25, 3000.0));
        Assert.Equal(0.0f, field.Pd(27.25, -90.25, 3000.0));
        Assert.Equal(0.9f, field.Pd(29.25, -91.25, 9000.0), 0.002f);
    }
}
