using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Service messages to the state of their source: turns of the antenna, sectors, and whether the data may be used.</summary>
public class AsterixServiceTests
{
    [Fact]
    public void North_marks_tell_the_turn()
    {
        PlotReading reading = new PlotReading().Read(AsterixScene.NorthMark(100), AsterixScene.NorthMark(104.5));
        SourceStatus status = reading[1, 1];
        Assert.Equal((4.5, 104.5, 104.5, 2L, 0L), (status.RotationS, status.NorthMarkS, status.LastHeardS, status.ServiceMessages, status.Plots));
        Assert.Equal("2 service messages", reading.NotPlots);
        // Marks more than a minute apart, or hardly apart, are not of one turn.
        reading.Read(AsterixScene.NorthMark(200), AsterixScene.NorthMark(200.25));
        Assert.Equal((4.5, 200.25), (status.RotationS, status.NorthMarkS));
        // Through midnight as well.
        PlotReading night = new PlotReading().Read(AsterixScene.NorthMark(86_398), AsterixScene.NorthMark(2));
        Assert.Equal((4.0, 86_402.0), (night[1, 1].RotationS, night[1, 1].NorthMarkS));
    }

    [Fact]
    public void Turn_and_sector_are_taken_as_they_are_sent()
    {
        Cat034 mark = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = 100, I041_s = 4.125 };
        Cat034 sector = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 2, I030_s = 101, I020_deg = 90 };
        PlotReading reading = new PlotReading().Read(AsterixScene.Block(ref mark), AsterixScene.Block(ref sector));
        SourceStatus status = reading[1, 1];
        Assert.Equal((4.125, 100.0, 90.0, 101.0, 101.0), (status.RotationS, status.NorthMarkS, status.SectorDeg, status.SectorS, status.LastHeardS));
    }

    [Fact]
    public void Category_002_tells_the_same()
    {
        Cat002 first = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = 100 };
        Cat002 second = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = 112 };
        Cat002 sector = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 2, I030_s = 113, I020_deg = 270 };
        PlotReading reading = new PlotReading().Read(AsterixScene.Block(ref first), AsterixScene.Block(ref second), AsterixScene.Block(ref sector));
        SourceStatus status = reading[1, 1];
        Assert.Equal((12.0, 112.0, 270.0, 113.0), (status.RotationS, status.NorthMarkS, status.SectorDeg, status.SectorS));
        Cat002 told = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = 124, I041_s = 11.5 };
        reading.Read(AsterixScene.Block(ref told));
        Assert.Equal(11.5, status.RotationS);
    }

    [Fact]
    public void A_radar_that_says_so_must_not_be_used_until_it_says_otherwise()
    {
        PlotReading reading = new();
        Assert.Equal([true, true, false], new[] { true, false, false }.Select((noGo, i) =>
        {
            Cat034 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = 100 + i, Has050 = i != 1 };
            if (i != 1)
                record.I050.COM = new() { NOGO = noGo };
            reading.Read(AsterixScene.Block(ref record));
            return reading[1, 1].NoGo;
        }));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void A_multilateration_system_that_is_no_go_or_does_not_know_must_not_be_used(byte code, bool expected)
    {
        Cat019 record = new() { I010 = new() { SAC = 1, SIC = 2 }, I000 = 2, I140_s = 5, I550 = new() { NOGO = code } };
        PlotReading reading = new PlotReading().Read(AsterixScene.Block(ref record));
        Assert.Equal((expected, 5.0), (reading[1, 2].NoGo, reading[1, 2].LastHeardS));
    }

    [Fact]
    public void A_ground_station_that_is_no_go_must_not_be_used()
    {
        foreach (bool noGo in new[] { true, false })
        {
            Cat023 record = new() { I010 = new() { SAC = 1, SIC = 2 }, I000 = 1, I070_s = 5, I100 = new() { NOGO = noGo } };
            PlotReading reading = new PlotReading().Read(AsterixScene.Block(ref record));
            Assert.Equal((noGo, 5.0), (reading[1, 2].NoGo, reading[1, 2].LastHeardS));
        }
    }

    [Fact]
    public void Messages_of_category_010_that_are_no_reports_are_service_messages()
    {
        Cat010 status = new() { I010 = new() { SAC = 1, SIC = 2 }, I000 = 3, I140_s = 5 };
        PlotReading reading = new PlotReading().Read(AsterixScene.Block(ref status));
        Assert.Equal((5.0, 1L), (reading[1, 2].LastHeardS, reading[1, 2].ServiceMessages));
        Assert.Empty(reading.Plots);
    }

    [Fact]
    public void Sources_without_a_sensor_are_told_of_too_and_messages_without_a_source_are_counted()
    {
        Cat034 nobody = new() { I000 = 1, I030_s = 5 };
        PlotReading reading = new PlotReading().Read(AsterixScene.NorthMark(1, 77, 78), AsterixScene.Block(ref nobody));
        Assert.Equal(1.0, reading[77, 78].LastHeardS);
        Assert.Equal("1 records without a source; 1 service messages", reading.NotPlots);
        Assert.Empty(reading.Complaints);
    }

    [Fact]
    public void Plots_are_counted_with_their_source()
    {
        PlotReading reading = new PlotReading().Read(AsterixScene.NorthMark(1), AsterixScene.RadarPlot(2), AsterixScene.RadarPlot(3), AsterixScene.RadarPlot(4, sac: 9, sic: 200));
        Assert.Equal((2L, 3.0, 1L, 4.0), (reading[1, 1].Plots, reading[1, 1].LastHeardS, reading[9, 200].Plots, reading[9, 200].LastHeardS));
        Assert.True(double.IsNaN(reading[9, 200].RotationS) && double.IsNaN(reading[9, 200].NorthMarkS) && double.IsNaN(reading[9, 200].SectorDeg));
    }
}
