using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Picture.Watch;

/// <summary>An area that is watched: an ADIZ, a FIR, a land, whatever a user draws. Geometry is in the equal-area plane, prepared for being asked about many points.</summary>
/// <param name="DwellS">Seconds inside after which a track's stay is told; 0 for never.</param>
/// <param name="NoCode">Whether a track without any code inside is told.</param>
public sealed record Zone(string Id, string Name, double DwellS, bool NoCode, IPreparedGeometry Area)
{
    public bool Holds(Coordinate place) => Area.Geometry.EnvelopeInternal.Contains(place) && Area.Contains(Area.Geometry.Factory.CreatePoint(place));

    /// <summary>The polygons of a GeoJSON file as zones; properties <c>id</c>, <c>name</c>, <c>dwell_s</c>, <c>no_code</c>.</summary>
    /// <exception cref="InputException">The text is no such thing.</exception>
    public static IReadOnlyList<Zone> Read(string file, string text)
    {
        var zones = new List<Zone>();
        foreach (GeoFeature feature in GeoJson.Read(file, text))
        {
            if (feature.Geometry is not (Polygon or MultiPolygon))
                throw new InputException($"{file}: feature {feature.Id}: expected a Polygon or MultiPolygon, found {feature.Geometry.GeometryType}");
            double dwell = 0.0;
            if (feature.Properties.TryGetValue("dwell_s", out JsonElement d) && !(d.ValueKind == JsonValueKind.Number && d.TryGetDouble(out dwell) && dwell is >= 0.0 and <= 86_400.0))
                throw new InputException($"{file}: feature {feature.Id}: dwell_s: expected seconds from 0 to 86400, found {d}");
            bool noCode = feature.Properties.TryGetValue("no_code", out JsonElement n) && n.ValueKind == JsonValueKind.True;
            string name = feature.Text("name");
            zones.Add(new Zone(feature.Id, name.Length > 0 ? name : feature.Id, dwell, noCode, PreparedGeometryFactory.Prepare(feature.Geometry)));
        }

        return zones;
    }
}
