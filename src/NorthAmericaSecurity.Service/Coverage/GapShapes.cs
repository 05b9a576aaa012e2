using System.Buffers;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Service.Coverage;

/// <summary>
/// The gaps of a map of coverage as polygons: what a stage does not cover, connected, as fine as the map's pixels. Their edges are parallels and meridians, which in GeoJSON (RFC 7946) are straight lines.
/// </summary>
internal static class GapShapes
{
    /// <summary>Gaps of fewer pixels are left out: they are of the map, not of the country.</summary>
    private const int LeastPixels = 6;

    /// <summary>A FeatureCollection of polygons with area_km2 and the reason for which most of each is not covered, greatest first.</summary>
    /// <param name="frame">Does not cross the antimeridian.</param>
    /// <param name="stage">What is covered from a later stage on is a gap of this one.</param>
    public static string GeoJsonOf(byte[] pixels, MercatorFrame frame, int stage)
    {
        // What the ground stands above is neither covered nor a gap.
        bool[] gap = [.. pixels.Select(p => p != CoverageMap.Underground && p > stage)];
        double[] km2 = [.. Enumerable.Range(0, frame.Rows).Select(row => PixelKm2(frame, row))];
        var shapes = PixelShapes.Of(gap, frame.Columns, frame.Rows, LeastPixels, (column, row) =>
        {
            (double latitude, double longitude) = frame.Corner(column, row);
            return new Coordinate(longitude, latitude);
        });
        var output = new ArrayBufferWriter<byte>(1 << 16);
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "FeatureCollection");
            writer.WriteStartArray("features");
            foreach ((Polygon shape, List<int> of, double area) in shapes.Select(s => (s.Shape, s.Pixels, Area: s.Pixels.Sum(i => km2[i / frame.Columns]))).OrderByDescending(s => s.Area))
                Write(writer, shape, Math.Round(area), ReasonOf(of, pixels));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Polygon shape, double areaKm2, string reason)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteStartObject("properties");
        writer.WriteNumber("area_km2", areaKm2);
        writer.WriteString("reason", reason);
        writer.WriteEndObject();
        writer.WriteStartObject("geometry");
        writer.WriteString("type", "Polygon");
        writer.WriteStartArray("coordinates");
        // RFC 7946: shells run against the clock and holes with it; pixels are walked the other way round.
        Write(writer, shape.ExteriorRing);
        foreach (LineString hole in shape.InteriorRings)
            Write(writer, hole);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LineString ring)
    {
        writer.WriteStartArray();
        for (int i = ring.NumPoints - 1; i >= 0; i--)
        {
            Coordinate c = ring.GetCoordinateN(i);
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round(c.X, 4));
            writer.WriteNumberValue(Math.Round(c.Y, 4));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    /// <summary>Exact on the ellipsoid, by authalic latitude.</summary>
    private static double PixelKm2(MercatorFrame frame, int row)
    {
        double Sine(int edge) => AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(frame.Corner(0, edge).LatitudeDeg)));
        return 1e-6 * AuthalicSphere.RadiusM * AuthalicSphere.RadiusM * Units.ToRadians((frame.EastDeg - frame.WestDeg) / frame.Columns) * (Sine(row) - Sine(row + 1));
    }

    /// <summary>The commonest reason; "later_stage" where a later stage covers it.</summary>
    private static string ReasonOf(List<int> shape, byte[] pixels)
    {
        byte most = shape.Select(i => pixels[i] < CoverageMap.Uncovered ? (byte)0 : pixels[i]).CountBy(p => p).OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
        return most == 0 ? "later_stage" : JsonNamingPolicy.SnakeCaseLower.ConvertName(((Reason)(most - CoverageMap.Uncovered)).ToString());
    }
}
