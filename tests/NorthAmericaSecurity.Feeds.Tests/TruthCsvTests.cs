using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

public class TruthCsvTests
{
    private const string Header = "time_s,truth_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,vz_mps,seg,domain,cooperative,adsb,mode_3a,mode_s";

    private static TruthSet Read(string text) => TruthCsv.Read(TextFiles.New("truth.csv", text));

    [Fact]
    public void Targets_are_read_with_where_they_were_and_what_they_carry()
    {
        TruthSet set = Read(
            $"{Header}\n0,T1,45,-75,10000,200,50,-5,0,air,1,0,1200,C00001\n5,V1,44,-63,0,5,0,0,0,surface,0,0,,\n10,T1,45,-74.97,10000,200,50,-5,1,air,1,0,1200,C00001\n");
        Assert.False(set.Planar);
        Assert.Equal(["T1", "V1"], set.Targets.Select(t => t.Id));
        Trajectory plane = set.Targets[0], vessel = set.Targets[1];
        Assert.Equal((Domain.Air, true, false, (short)640, 0xC00001u), (plane.Domain, plane.Cooperative, plane.Adsb, plane.Mode3A, plane.Address));
        Assert.Equal((Domain.Surface, false, false, Plot.NoMode3A, 0u), (vessel.Domain, vessel.Cooperative, vessel.Adsb, vessel.Mode3A, vessel.Address));
        Assert.Equal([0, 1], plane.Knots.ToArray().Select(k => k.Segment));
        Knot knot = plane.Knots[0];
        GeodeticPosition position = Wgs84.ToGeodetic(knot.Position);
        Assert.Equal((45, -75, 10_000), (Math.Round(position.LatitudeDeg, 9), Math.Round(position.LongitudeDeg, 9), Math.Round(position.HeightM, 3)));
        var frame = new TangentFrame(new GeodeticPosition(45, -75, 10_000));
        Assert.Equal((200, 50, -5), (Math.Round(knot.Velocity.Dot(frame.East), 6), Math.Round(knot.Velocity.Dot(frame.North), 6), Math.Round(knot.Velocity.Dot(frame.Up), 6)));
    }

    [Fact]
    public void What_is_not_told_is_a_cooperating_aircraft_at_rest_at_sea_level()
    {
        Trajectory target = Assert.Single(Read("time_s,truth_id,lat_deg,lon_deg\n0,T1,45,-75\n").Targets);
        Assert.Equal((Domain.Air, true, true, Plot.NoMode3A, 0u), (target.Domain, target.Cooperative, target.Adsb, target.Mode3A, target.Address));
        Assert.Equal(new Knot(0, Wgs84.ToEcef(new GeodeticPosition(45, -75)), default, 0), target.Knots[0]);
        Assert.Equal(target.Knots[0], Assert.Single(Read($"{Header}\n0,T1,45,-75,,,,,,,,,,\n").Targets).Knots[0]);
    }

    [Fact]
    public void On_a_plane_targets_are_at_x_and_y()
    {
        TruthSet set = Read("time_s,truth_id,x_m,y_m,vx_mps,vy_mps\n-5,T1,-1.5,2,3,-4\n");
        Assert.True(set.Planar);
        Assert.Equal(new Knot(-5, new Ecef(-1.5, 2, 0), new Ecef(3, -4, 0), 0), Assert.Single(set.Targets).Knots[0]);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var frame = new TangentFrame(new GeodeticPosition(52.7123, 179.9999, 10_500.25));
        Trajectory[] targets =
        [
            new(
                "A-1",
                [
                    new Knot(0.5, frame.Origin, frame.DirectionToEcef(230.5, -20.25, 3.5), 0),
                    new Knot(10, frame.ToEcef(2000, -200, 30), frame.DirectionToEcef(230, -20, 3), 0),
                    new Knot(99.75, frame.ToEcef(-5000, 0, 0), default, 1),
                ])
            {
                Adsb = false,
                Mode3A = 15,
                Address = 0x0D0001,
            },
            new("V-1", [new Knot(0, Wgs84.ToEcef(new GeodeticPosition(25.5, -80)), default, 0)]) { Domain = Domain.Surface, Address = 316_001_234 },
            new("dark", [new Knot(0, Wgs84.ToEcef(new GeodeticPosition(-10, 0)), default, 0)]) { Cooperative = false, Adsb = false },
        ];
        var text = new StringWriter();
        TruthCsv.Write(text, targets);
        TruthSet read = Read(text.ToString().ReplaceLineEndings("\n"));
        Assert.False(read.Planar);
        Assert.Equal(targets.Length, read.Targets.Count);
        foreach ((Trajectory expected, Trajectory found) in targets.Zip(read.Targets))
        {
            Assert.Equal(
                (expected.Id, expected.Domain, expected.Cooperative, expected.Adsb, expected.Mode3A, expected.Address),
                (found.Id, found.Domain, found.Cooperative, found.Adsb, found.Mode3A, found.Address));
            Assert.Equal(expected.Knots.Length, found.Knots.Length);
            for (int i = 0; i < expected.Knots.Length; i++)
            {
                Assert.Equal((expected.Knots[i].TimeS, expected.Knots[i].Segment), (found.Knots[i].TimeS, found.Knots[i].Segment));
                // Seven decimals of a degree, one of a metre, two of a metre per second.
                Assert.True(expected.Knots[i].Position.DistanceTo(found.Knots[i].Position) < 0.06);
                Assert.True(expected.Knots[i].Velocity.DistanceTo(found.Knots[i].Velocity) < 0.01);
            }
        }
    }

    [Theory]
    [InlineData("x,T1,45,-75,,,,,,,,,,", "line 3, time_s: expected a number, found 'x'")]
    [InlineData("0,T1,45,-75,,,,,,,,,,", "line 3, time_s: expected a time after 0 of the target's row before, found '0'")]
    [InlineData("-1,T1,45,-75,,,,,,,,,,", "line 3, time_s: expected a time after 0 of the target's row before, found '-1'")]
    [InlineData("1,,45,-75,,,,,,,,,,", "line 3, truth_id: expected a value, found ''")]
    [InlineData("1,T1,123,-75,,,,,,,,,,", "line 3, lat_deg: expected a number from -90 to 90, found '123'")]
    [InlineData("1,T1,45,NaN,,,,,,,,,,", "line 3, lon_deg: expected a number, found 'NaN'")]
    [InlineData("1,T1,45,,,,,,,,,,,", "line 3, lon_deg: expected a number, found ''")]
    [InlineData("1,T1,45,-75,-501,,,,,,,,,", "line 3, height_m: expected a number from -500 to 40000000, found '-501'")]
    [InlineData("1,T1,45,-75,,fast,,,,,,,,", "line 3, vx_mps: expected a number, found 'fast'")]
    [InlineData("1,T2,45,-75,,,,,,submarine,,,,", "line 3, domain: expected air or surface, found 'submarine'")]
    [InlineData("1,T2,45,-75,,,,,,,yes,,,", "line 3, cooperative: expected a number, found 'yes'")]
    [InlineData("1,T2,45,-75,,,,,,,,2,,", "line 3, adsb: expected a number from 0 to 1, found '2'")]
    [InlineData("1,T2,45,-75,,,,,,,,,8888,", "line 3, mode_3a: expected four octal digits, found '8888'")]
    [InlineData("1,T2,45,-75,,,,,,,,,,C0000", "line 3, mode_s: expected six hexadecimal digits (an MMSI: seven or eight), found 'C0000'")]
    public void A_bad_row_is_refused_with_line_and_field(string row, string complaint)
    {
        string path = TextFiles.New("truth.csv", $"{Header}\n0,T1,45,-75,,,,,,,,,,\n{row}\n");
        Assert.Equal(complaint, TextFiles.Complaint(path, () => TruthCsv.Read(path)));
    }
}
