using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

public class TracksCsvTests
{
    private static TrackReport Unknown => new()
    {
        HeightM = double.NaN,
        VarianceEastM2 = double.NaN,
        CovarianceM2 = double.NaN,
        VarianceNorthM2 = double.NaN,
        Mode3A = Plot.NoMode3A,
        LastPlotS = double.NaN,
    };

    [Fact]
    public void Tracks_on_the_earth_are_written_and_read_again()
    {
        TrackReport[] tracks =
        [
            new() { TimeS = 10.5, TrackId = 7, Ground = Wgs84.ToEcef(new GeodeticPosition(52.7123, 174.114)), HeightM = 10_667.6, EastMps = 230.25, NorthMps = -20.5,
                VarianceEastM2 = 1234.5678, CovarianceM2 = -0.25, VarianceNorthM2 = 1e7, Mode3A = 4032, Address = 0xA1B2C, Ident = new IcaoText("ABC12").Bits, LastPlotS = 7.25 },
            Unknown with { TimeS = 20.5, TrackId = 9, Ground = Wgs84.ToEcef(new GeodeticPosition(-45, -179.9999)), WideArea = true },
            Unknown with { TimeS = 20.5, TrackId = 7, Ground = Wgs84.ToEcef(new GeodeticPosition(52.8, 174.2)), Mode3A = 1 },
        ];
        string[] rows = [.. tracks.Select(t => TracksCsv.Row(t, planar: false))];
        Assert.Equal("10.5,7,52.712300,174.114000,10668,230.25,-20.50,confirmed,1234.57,-0.25,1E+07,7700,0A1B2C,ABC12,3.250", rows[0]);
        Assert.Equal("20.5,9,-45.000000,-179.999900,,0.00,0.00,wide-area,,,,,,,", rows[1]);
        Assert.EndsWith(",confirmed,,,,0001,,,", rows[2]);
        (List<TrackReport> read, bool planar) = TracksCsv.Read(TextFiles.New("tracks.csv", $"{TracksCsv.Header(planar: false)}\n{string.Join('\n', rows)}\n"));
        Assert.False(planar);
        // The order of first appearance numbers them.
        Assert.Equal([1, 2, 1], read.Select(t => t.TrackId));
        Assert.Equal([10.5, 20.5, 20.5], read.Select(t => t.TimeS));
        Assert.Equal([10_668, double.NaN, double.NaN], read.Select(t => t.HeightM));
        Assert.Equal((230.25, -20.5), (read[0].EastMps, read[0].NorthMps));
        foreach ((TrackReport expected, TrackReport found) in tracks.Zip(read))
        {
            Assert.True(expected.Ground.DistanceTo(found.Ground) < 0.1);
            Assert.Equal((expected.Mode3A, expected.Address, expected.Ident, expected.LastPlotS), (found.Mode3A, found.Address, found.Ident, found.LastPlotS));
            Assert.Equal(expected.VarianceEastM2, found.VarianceEastM2, 1e-5 * 1234.5678);
            Assert.Equal((expected.CovarianceM2, expected.VarianceNorthM2), (found.CovarianceM2, found.VarianceNorthM2));
        }
    }

    [Fact]
    public void Tracks_on_a_plane_are_written_and_read_again()
    {
        TrackReport track = Unknown with
        {
            TimeS = 5,
            TrackId = 3,
            Ground = new Ecef(-1234.5, 99_999.9, 0),
            EastMps = 1.25,
            NorthMps = -2,
            VarianceEastM2 = 400,
            CovarianceM2 = -120,
            VarianceNorthM2 = 100,
            LastPlotS = 5,
        };
        string row = TracksCsv.Row(track, planar: true);
        Assert.Equal("5,3,-1234.5,99999.9,1.25,-2.00,confirmed,400,-120,100,,,,0.000", row);
        (List<TrackReport> read, bool planar) = TracksCsv.Read(TextFiles.New("tracks.csv", $"{TracksCsv.Header(planar: true)}\n{row}\n"));
        Assert.True(planar);
        Assert.Equal(track with { TrackId = 1 }, Assert.Single(read));
    }

    [Fact]
    public void Another_trackers_names_and_missing_velocities_will_do()
    {
        (List<TrackReport> read, _) = TracksCsv.Read(TextFiles.New("tracks.csv", "time_s,track_id,x_m,y_m\n0,alpha,1,2\n0,beta,3,4\n1,alpha,5,6\n"));
        Assert.Equal([1, 2, 1], read.Select(t => t.TrackId));
        Assert.All(read, t => Assert.Equal((0.0, 0.0), (t.EastMps, t.NorthMps)));
    }

    [Theory]
    [InlineData("x,1,45,-75,,,,,,,,,,,", "line 3, time_s: expected a number, found 'x'")]
    [InlineData("1,,45,-75,,,,,,,,,,,", "line 3, track_id: expected a value, found ''")]
    [InlineData("1,1,123,-75,,,,,,,,,,,", "line 3, lat_deg: expected a number from -90 to 90, found '123'")]
    [InlineData("1,1,45,181,,,,,,,,,,,", "line 3, lon_deg: expected a number from -180 to 180, found '181'")]
    [InlineData("1,1,,-75,,,,,,,,,,,", "line 3, lat_deg: expected a number, found ''")]
    [InlineData("1,1,45,-75,inf,,,,,,,,,,", "line 3, height_m: expected a number, found 'inf'")]
    [InlineData("1,1,45,-75,,abc,,,,,,,,,", "line 3, vx_mps: expected a number, found 'abc'")]
    public void A_bad_row_is_refused_with_line_and_field(string row, string complaint)
    {
        string path = TextFiles.New("tracks.csv", $"{TracksCsv.Header(planar: false)}\n0,1,45,-75,,,,,,,,,,,\n{row}\n");
        Assert.Equal(complaint, TextFiles.Complaint(path, () => TracksCsv.Read(path)));
    }

    [Fact]
    public void What_a_tracker_adds_is_read()
    {
        (List<TrackReport> tracks, _) = TracksCsv.Read(TextFiles.New("tracks.csv",
            "time_s,track_id,x_m,y_m,vx_mps,vy_mps,sxx_m2,sxy_m2,syy_m2,mode_3a,mode_s,ident,age_s\n20,a,1,2,3,4,400,-120,100,7700,A1B2C3,ABC123,4.5\n30,a,1,2,3,4,,,,,,,\n"));
        TrackReport t = tracks[0];
        Assert.Equal((20.0, -120.0, 10.0, 15.5), (t.SigmaEastM, t.CovarianceM2, t.SigmaNorthM, t.LastPlotS));
        Assert.Equal(((short)4032, 0xA1B2C3u, 0x0420F1CB3820UL), (t.Mode3A, t.Address, t.Ident));
        Assert.True(double.IsNaN(tracks[1].SigmaEastM) && double.IsNaN(tracks[1].LastPlotS));
        Assert.Equal((Plot.NoMode3A, 0u, 0UL), (tracks[1].Mode3A, tracks[1].Address, tracks[1].Ident));
    }
}
