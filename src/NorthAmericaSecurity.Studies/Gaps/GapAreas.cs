using System.Text.Json;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>An area of the user's own, in the equal-area plane.</summary>
internal sealed record UserArea(string Id, string Name, string Nation, string Kind, Geometry Geometry);

/// <summary>
/// Areas of the user's own from GeoJSON: every feature is a region, a polygon or several, with the properties id and name, and nation if it is one nation's concern. An edge between two positions goes the
/// short way round the earth, so that a ring across the antimeridian or around the pole need not be cut there; one that is cut as RFC 7946 asks is the same area.
/// </summary>
internal static class GapAreas
{
    /// <exception cref="InputException">A file cannot be used: it names the feature, the ring and what is wrong.</exception>
    public static List<UserArea> Read(GapStudy study)
    {
        var areas = new List<UserArea>();
        foreach (AreaFile file in study.Areas)
        {
            IReadOnlyList<GeoFeature> features = GeoJson.Read(file.Path, InputFile.ReadText(file.Path), shortWay: true);
            if (features.Count == 0)
                throw new InputException($"{file.Path}: features: expected at least one, found none");
            for (int i = 0; i < features.Count; i++)
                areas.Add(AreaOf(study, file, features[i], i, areas));
        }

        return areas;
    }

    private static UserArea AreaOf(GapStudy study, AreaFile file, GeoFeature feature, int index, List<UserArea> before)
    {
        InputException Complain(string expected, string found) => new($"{file.Path}: feature {(feature.Text("id") is { Length: > 0 } named ? named : index)}: expected {expected}, found {found}");
        string Text(string property) =>
            !feature.Properties.TryGetValue(property, out JsonElement value) ? throw Complain($"a property '{property}'", "none")
            : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text
            : throw Complain($"a text as property '{property}'", value.GetRawText());
        foreach (string property in feature.Properties.Keys)
        {
            if (property is not ("id" or "name" or "nation"))
                throw Complain("the properties id, name, nation", $"'{property}'");
        }

        string own = Text("id"), id = $"{file.Kind}-{own}", name = Text("name"), nation = feature.Properties.ContainsKey("nation") ? Text("nation") : CoverageStudy.Everyone;
        if (!Study.IsName(own))
            throw Complain("an id of letters, digits, - and _", $"'{own}'");
        if (before.Any(a => a.Id == id))
            throw Complain($"an id of its own among areas of kind {file.Kind}", $"'{own}' again");
        if (nation != CoverageStudy.Everyone && !study.Nations.Contains(nation))
            throw Complain($"a nation of the study ({string.Join(", ", study.Nations)}) or none", $"'{nation}'");
        if (feature.Geometry is not (Polygon or MultiPolygon))
            throw Complain("a Polygon or a MultiPolygon", feature.Geometry.GeometryType);
        if (feature.Geometry.Area < 1e6)
            throw Complain("an area of at least 1 km²", FormattableString.Invariant($"{feature.Geometry.Area / 1e6:F3} km²"));
        // The plane is that of one half of the earth.
        double reach = Math.Sqrt(2.0) * AuthalicSphere.RadiusM;
        foreach (Coordinate corner in feature.Geometry.Coordinates)
        {
            if (Math.Sqrt(corner.X * corner.X + corner.Y * corner.Y) > reach)
            {
                (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(corner.X, corner.Y);
                throw Complain("an area within 90° of the middle of North America", FormattableString.Invariant($"a corner at {latitude:F2}, {longitude:F2}"));
            }
        }

        return new UserArea(id, name, nation, file.Kind, feature.Geometry);
    }
}
