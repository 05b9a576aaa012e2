namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>sdn terrain: elevations with their source, and what it says of input that it cannot use.</summary>
public class TerrainTests
{
    private const string Points = "name,lat_deg,lon_deg\nDenver,39.7392,-104.9903\nAtlantic,40,-60\nTile,39.5,-104.5\nEurope,50,10\n";

    // Three by three posts of half a degree around 39.5°N 104.5°W.
    private const string Grid = "ncols 3\nnrows 3\nxllcenter -105\nyllcenter 39\ncellsize 0.5\nnodata_value -9999\n1 2 3\n4 1500 6\n7 8 -9999\n";

    [Fact]
    public void Every_point_gets_its_elevation_the_raster_and_its_resolution()
    {
        using var scratch = new Scratch();
        string[] lines = Sdn.Run(scratch.Folder, "terrain", "--points", scratch.Write("points.csv", Points)).Succeeded().Out.Split('\n');
        Assert.Equal("lat_deg,lon_deg,elevation_m,source,resolution_m", lines[0]);
        Assert.Matches(@"^39\.7392,-104\.9903,16\d\d\.\d,built-in 2',3706$", lines[1]);
        Assert.Equal("40,-60,0.0,built-in 2',3706", lines[2]);
        Assert.Equal("50,10,,,", lines[4]);
    }

    [Fact]
    public void A_tile_that_is_coarser_than_the_built_in_model_waits_where_that_one_answers()
    {
        using var scratch = new Scratch();
        string points = scratch.Write("points.csv", Points);
        Directory.CreateDirectory(scratch["tiles"]);
        scratch.Write("tiles/coarse.asc", Grid);
        string[] lines = Sdn.Run(scratch.Folder, "terrain", "--points", points, "--tiles", "tiles").Succeeded().Out.Split('\n');
        Assert.Contains("built-in 2'", lines[3]);
        scratch.Write("tiles/fine.asc", Grid.Replace("cellsize 0.5", "cellsize 0.01").Replace("xllcenter -105", "xllcenter -104.51").Replace("yllcenter 39", "yllcenter 39.49"));
        lines = Sdn.Run(scratch.Folder, "terrain", "--points", points, "--tiles", "tiles").Succeeded().Out.Split('\n');
        Assert.Equal("39.5,-104.5,1500.0,fine.asc,1112", lines[3]);
    }

    [Theory]
    [InlineData("N39W105.hgt", "short", "N39W105.hgt", "25934402", "found 5")]
    [InlineData("somewhere.hgt", "x", "somewhere.hgt", "N39W105.hgt")]
    [InlineData("cut.asc", "ncols 3\nnrows 3\nxllcenter -104.51\nyllcenter 39.49\ncellsize 0.01\n1 2 3\n4 5\n", "cut.asc", "3 rows of 3", "only 5")]
    [InlineData("word.asc", "ncols 1\nnrows 2\nxllcenter -104.5\nyllcenter 39.5\ncellsize 0.01\n1\nhigh\n", "word.asc", "line 7", "high")]
    [InlineData("metres.asc", "ncols 3\nnrows 3\nxllcenter 500000\nyllcenter 4000000\ncellsize 30\n1 2 3\n", "metres.asc", "degrees")]
    [InlineData("alone.bil", "xx", "alone.bil", "alone.hdr")]
    public void A_tile_that_cannot_be_used_is_named_in_one_line(string name, string content, params string[] told)
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tiles"]);
        scratch.Write($"tiles/{name}", content);
        Finished run = Sdn.Run(scratch.Folder, "terrain", "--points", scratch.Write("points.csv", Points), "--tiles", "tiles");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Single(run.ErrorLines);
        Assert.All(told, t => Assert.Contains(t, run.Error));
    }

    [Fact]
    public void A_folder_without_tiles_and_points_without_columns_are_refused()
    {
        using var scratch = new Scratch();
        string points = scratch.Write("points.csv", Points);
        Finished run = Sdn.Run(scratch.Folder, "terrain", "--points", points, "--tiles", "no-such-folder");
        Assert.Equal((2, 1), (run.ExitCode, run.ErrorLines.Length));
        Assert.Contains("no-such-folder", run.Error);
        run = Sdn.Run(scratch.Folder, "terrain", "--points", scratch.Write("places.csv", "x,y\n1,2\n"));
        Assert.Equal((2, 1), (run.ExitCode, run.ErrorLines.Length));
        Assert.Contains("lat_deg", run.Error);
    }
}
