using System.Text.Json;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Service.Coverage;

namespace NorthAmericaSecurity.Service.Tests;

public class GapShapesTests
{
    private static readonly MercatorFrame Frame = new(-120.0, -80.0, 20.0, 50.0, 80);

    [Fact]
    public void A_block_of_pixels_becomes_a_polygon_with_a_hole_its_area_and_its_reason()
    {
        byte[] pixels = new byte[Frame.Columns * Frame.Rows];
        for (int row = 10; row < 20; row++)
            for (int column = 30; column < 50; column++)
                pixels[row * Frame.Columns + column] = CoverageMap.Uncovered + (byte)Reason.BehindTerrain;
        // In the middle: covered from the third stage on; and a summit, which is no gap of any.
        pixels[15 * Frame.Columns + 40] = 2;
        pixels[15 * Frame.Columns + 41] = CoverageMap.Underground;
        JsonElement last = Assert.Single(Features(pixels, 2)), first = Assert.Single(Features(pixels, 1));
        Assert.Equal("behind_terrain", last.GetProperty("properties").GetProperty("reason").GetString());
        JsonElement rings = last.GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal(2, rings.GetArrayLength());
        Assert.Equal(5, rings[0].GetArrayLength());
        (double west, double east) = (-120.0 + 30 * 0.5, -120.0 + 50 * 0.5);
        (double north, double south) = (Frame.Corner(0, 10).LatitudeDeg, Frame.Corner(0, 20).LatitudeDeg);
        foreach ((double x, double y) in ((double, double)[])[(west, south), (east, south), (east, north), (west, north)])
            Assert.Contains(rings[0].EnumerateArray(), c => Math.Abs(c[0].GetDouble() - x) < 1e-3 && Math.Abs(c[1].GetDouble() - y) < 1e-3);
        Assert.True(SignedArea(rings[0]) > 0.0 && SignedArea(rings[1]) < 0.0);

        // The sphere of the earth's radius is within half a percent of the ellipsoid.
        double whole = 6371.0 * 6371.0 * (east - west) * Math.PI / 180.0 * (Math.Sin(north * Math.PI / 180.0) - Math.Sin(south * Math.PI / 180.0));
        double area = last.GetProperty("properties").GetProperty("area_km2").GetDouble(), withStage = first.GetProperty("properties").GetProperty("area_km2").GetDouble();
        Assert.InRange(area / (whole * 198.0 / 200.0), 0.995, 1.005);
        Assert.InRange((withStage - area) / (whole / 200.0), 0.9, 1.1);
    }

    [Fact]
    public void Specks_are_left_out_what_meets_at_corners_is_apart_and_the_greatest_comes_first()
    {
        byte[] pixels = new byte[Frame.Columns * Frame.Rows];
        void Fill(int column, int row, int size, byte value)
        {
            for (int i = 0; i < size * size; i++)
                pixels[(row + i / size) * Frame.Columns + column + i % size] = value;
        }

        Fill(2, 2, 2, CoverageMap.Uncovered + (byte)Reason.BelowHorizon);
        Fill(10, 10, 3, CoverageMap.Uncovered + (byte)Reason.BeyondRange);
        Fill(13, 13, 5, 3);
        JsonElement[] features = Features(pixels, 0);
        Assert.Equal(["later_stage", "beyond_range"], features.Select(f => f.GetProperty("properties").GetProperty("reason").GetString()));
        Assert.Equal("beyond_range", Assert.Single(Features(pixels, 3)).GetProperty("properties").GetProperty("reason").GetString());
    }

    private static JsonElement[] Features(byte[] pixels, int stage) => [.. JsonDocument.Parse(GapShapes.GeoJsonOf(pixels, Frame, stage)).RootElement.GetProperty("features").EnumerateArray()];

    private static double SignedArea(JsonElement ring)
    {
        (double X, double Y)[] points = [.. ring.EnumerateArray().Select(c => (c[0].GetDouble(), c[1].GetDouble()))];
        return points.Zip(points.Skip(1), (a, b) => a.X * b.Y - b.X * a.Y).Sum() / 2.0;
    }
}
