using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage;

/// <summary>A GeoJSON feature: its properties, and its geometry in the equal-area plane.</summary>
public sealed record GeoFeature(string Id, IReadOnlyDictionary<string, JsonElement> Properties, Geometry Geometry)
{
    public string Text(string property) => Properties.TryGetValue(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

/// <summary>
/// Reads and writes GeoJSON (RFC 7946: WGS-84 longitude and latitude in degrees, cut at the antimeridian). Inside, geometry lives in the equal-area plane, where the
/// antimeridian and the pole are ordinary places.
/// </summary>
public static class GeoJson
{
    /// <summary>Longest edge in degrees that is taken over as it is; a longer one is a line in longitude and latitude, and is given points on the way.</summary>
    private const double LongestEdgeDeg = 0.5;

    // Names that older files give what RFC 7946 knows only.
    private static readonly string[] Degrees = ["CRS84", "EPSG:4326", "EPSG::4326"];

    private static readonly GeometryFactory Factory = PlaneGeometry.Factory;

    /// <summary>The features of a FeatureCollection.</summary>
    /// <param name="shortWay">Whether an edge whose ends are more than half a turn of longitude apart goes the short way, across the antimeridian; else it is a line in longitude and latitude, as RFC 7946 has it.</param>
    /// <exception cref="InputException">The text is no such thing; <paramref name="file"/> is what complaints call it.</exception>
    public static IReadOnlyList<GeoFeature> Read(string file, string text, bool shortWay = false)
    {
        JsonInput root = JsonInput.Parse(file, text);
        if (root["type"].Text() != "FeatureCollection")
            throw root["type"].Complain("FeatureCollection");
        if (root.TryGet("crs", out JsonInput system) && !Degrees.Any(d => system.Element.GetRawText().Contains(d, StringComparison.OrdinalIgnoreCase)))
            throw system.Complain("longitude and latitude of WGS-84 in degrees (RFC 7946: no crs, or CRS84)");
        var features = new List<GeoFeature>();
        int index = 0;
        foreach (JsonInput item in root["features"].Items())
        {
            Dictionary<string, JsonElement> properties = item.TryGet("properties", out JsonInput p) ? p.Fields().ToDictionary(f => f.Name, f => f.Value.Element) : [];
            string id = properties.TryGetValue("id", out JsonElement e) && e.ValueKind == JsonValueKind.String
                ? e.GetString()!
                : index.ToString(CultureInfo.InvariantCulture);
            index++;
            features.Add(new GeoFeature(id, properties, ReadGeometry(item["geometry"], $"{file}: feature {id}", shortWay)));
        }

        return features;
    }

    private static Geometry ReadGeometry(JsonInput geometry, string where, bool shortWay)
    {
        JsonInput coordinates = geometry["coordinates"];
        Geometry read = geometry["type"].Text() switch
        {
            "Point" => Factory.CreatePoint(ReadPosition(coordinates)),
            "LineString" => Factory.CreateLineString(ReadLine(coordinates, shortWay)),
            "MultiLineString" => Factory.CreateMultiLineString([.. coordinates.Items().Select(l => Factory.CreateLineString(ReadLine(l, shortWay)))]),
            "Polygon" => ReadPolygon(coordinates, where, shortWay),
            "MultiPolygon" => PlaneGeometry.Union(coordinates.Items().Select(p => (Geometry)ReadPolygon(p, where, shortWay))),
            _ => throw geometry["type"].Complain("Point, LineString, MultiLineString, Polygon or MultiPolygon"),
        };
        return read;
    }

    private static Polygon ReadPolygon(JsonInput coordinates, string where, bool shortWay)
    {
        LinearRing[] rings = [.. coordinates.Items().Select(r => ReadRing(r, shortWay))];
        if (rings.Length == 0)
            throw coordinates.Complain("at least one ring");
        Polygon polygon = Factory.CreatePolygon(rings[0], rings[1..]);
        var check = new NetTopologySuite.Operation.Valid.IsValidOp(polygon);
        if (!check.IsValid)
        {
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(check.ValidationError.Coordinate.X, check.ValidationError.Coordinate.Y);
            int wrong = Array.FindIndex(rings, r => !new NetTopologySuite.Operation.Valid.IsValidOp(Factory.CreatePolygon(r)).IsValid);
            throw new InputException(string.Create(CultureInfo.InvariantCulture,
                $"{where}, {(wrong < 0 ? "its rings together" : $"ring {wrong}")}: expected a simple polygon, found {check.ValidationError.Message.ToLowerInvariant()} near {latitude:F3}, {longitude:F3}"));
        }

        return polygon;
    }

    private static LinearRing ReadRing(JsonInput ring, bool shortWay)
    {
        Coordinate[] line = ReadLine(ring, shortWay);
        if (line.Length < 4 || !line[0].Equals2D(line[^1], 1.0))
            throw ring.Complain("a closed ring of at least four positions");
        line[^1] = line[0].Copy();
        return Factory.CreateLinearRing(line);
    }

    private static Coordinate[] ReadLine(JsonInput line, bool shortWay)
    {
        var points = new List<Coordinate>();
        double lastLatitude = 0, lastLongitude = 0;
        // Straight over the elements: a coast has tens of thousands, and only a complaint needs to know where it is.
        if (line.Element.ValueKind != JsonValueKind.Array)
            throw line.Complain("an array of positions");
        foreach (JsonElement position in line.Element.EnumerateArray())
        {
            if (!TryDegrees(position, out double latitude, out double longitude))
                throw line.Complain("positions [longitude -180..180, latitude -90..90]", position);
            if (points.Count > 0)
            {
                double east = longitude - lastLongitude;
                east -= shortWay ? 360.0 * Math.Round(east / 360.0) : 0.0;
                double apart = Math.Max(Math.Abs(latitude - lastLatitude), Math.Abs(east));
                int pieces = (int)Math.Ceiling(apart / LongestEdgeDeg);
                for (int k = 1; k < pieces; k++)
                    points.Add(ToPlane(lastLatitude + (latitude - lastLatitude) * k / pieces, lastLongitude + east * k / pieces));
            }

            points.Add(ToPlane(latitude, longitude));
            (lastLatitude, lastLongitude) = (latitude, longitude);
        }

        if (points.Count < 2)
            throw line.Complain("at least two positions");
        return [.. points];
    }

    private static Coordinate ReadPosition(JsonInput position)
    {
        return TryDegrees(position.Element, out double latitude, out double longitude)
            ? ToPlane(latitude, longitude)
            : throw position.Complain("a position [longitude -180..180, latitude -90..90]");
    }

    private static bool TryDegrees(JsonElement position, out double latitude, out double longitude)
    {
        latitude = longitude = double.NaN;
        return position.ValueKind == JsonValueKind.Array && position.GetArrayLength() >= 2
            && position[0].ValueKind == JsonValueKind.Number && position[0].TryGetDouble(out longitude)
            && position[1].ValueKind == JsonValueKind.Number && position[1].TryGetDouble(out latitude)
            && Math.Abs(longitude) <= 180.0 && Math.Abs(latitude) <= 90.0;
    }

    private static Coordinate ToPlane(double latitude, double longitude)
    {
        (double x, double y) = EqualAreaPlane.NorthAmerica.Forward(latitude, longitude);
        return new Coordinate(x, y);
    }

    /// <summary>Writes features, one per line: each has the given properties and a geometry of the plane.</summary>
    public static void Write(TextWriter writer, IEnumerable<(IReadOnlyDictionary<string, object> Properties, Geometry Geometry)> features) =>
        // To cut a wide polygon at the antimeridian is work: features are worded side by side, and written in their order.
        WriteWorded(writer, features.AsParallel().AsOrdered().Select(f => Worded(f.Properties, f.Geometry)));

    /// <summary>Writes features that are <see cref="Worded"/> already.</summary>
    public static void WriteWorded(TextWriter writer, IEnumerable<string> features)
    {
        writer.WriteLine("{\"type\":\"FeatureCollection\",\"features\":[");
        bool first = true;
        foreach (string text in features)
        {
            if (!first)
                writer.WriteLine(",");
            first = false;
            writer.Write(text);
        }

        writer.WriteLine();
        writer.WriteLine("]}");
    }

    /// <summary>A feature as it stands in a file, without the comma behind it.</summary>
    public static string Worded(IReadOnlyDictionary<string, object> properties, Geometry geometry)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write("{\"type\":\"Feature\",\"properties\":");
        writer.Write(JsonSerializer.Serialize(properties));
        writer.Write(",\"geometry\":");
        WriteGeometry(writer, geometry);
        writer.Write("}");
        return writer.ToString();
    }

    private static void WriteGeometry(TextWriter writer, Geometry geometry)
    {
        if (geometry is Point point)
        {
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(point.X, point.Y);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"type\":\"Point\",\"coordinates\":[{longitude:F6},{latitude:F6}]}}"));
            return;
        }

        if (geometry is LineString line)
        {
            WriteLine(writer, line);
            return;
        }

        writer.Write("{\"type\":\"MultiPolygon\",\"coordinates\":[");
        bool first = true;
        foreach ((Geometry part, int side) in Antimeridian.Cut(geometry))
        {
            foreach (Polygon polygon in PlaneGeometry.Polygons(part))
            {
                if (!first)
                    writer.Write(",");
                first = false;
                writer.Write("[");
                WriteRing(writer, polygon.ExteriorRing, side, counterClockwise: true);
                foreach (LineString hole in polygon.InteriorRings)
                {
                    writer.Write(",");
                    WriteRing(writer, hole, side, counterClockwise: false);
                }

                writer.Write("]");
            }
        }

        writer.Write("]}");
    }

    /// <summary>A line of the plane with points no farther apart than 50 km, cut where it crosses the antimeridian.</summary>
    private static void WriteLine(TextWriter writer, LineString line)
    {
        const double pieceM = 50_000.0;
        writer.Write("{\"type\":\"MultiLineString\",\"coordinates\":[[");
        double last = double.NaN;
        for (int i = 0; i < line.NumPoints; i++)
        {
            Coordinate to = line.GetCoordinateN(i), from = line.GetCoordinateN(Math.Max(0, i - 1));
            int pieces = Math.Max(1, (int)Math.Ceiling(from.Distance(to) / pieceM));
            for (int k = 1; k <= pieces; k++)
            {
                (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(from.X + (to.X - from.X) * k / pieces, from.Y + (to.Y - from.Y) * k / pieces);
                writer.Write(double.IsNaN(last) ? "" : Math.Abs(longitude - last) > 180.0 ? "],[" : ",");
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"[{longitude:F4},{latitude:F4}]"));
                last = longitude;
            }
        }

        writer.Write("]]}");
    }

    private static void WriteRing(TextWriter writer, LineString ring, int side, bool counterClockwise)
    {
        List<(double Latitude, double Longitude)> points = Antimeridian.ToDegrees(ring, side);
        // The plane keeps orientation, so the ring's own sense is that on the globe.
        if (NetTopologySuite.Algorithm.Orientation.IsCCW(ring.CoordinateSequence) != counterClockwise)
            points.Reverse();
        writer.Write("[");
        for (int i = 0; i < points.Count; i++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}[{points[i].Longitude:F4},{points[i].Latitude:F4}]"));
        writer.Write("]");
    }
}
