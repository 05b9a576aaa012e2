using System.Text.Json;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage;

/// <summary>An area that gaps are counted in.</summary>
/// <param name="Id">Unique in its study.</param>
/// <param name="Name">For people.</param>
/// <param name="Nation">ISO 3166 alpha-3 of the nation whose concern it is.</param>
/// <param name="Kind">land, border or sea.</param>
/// <param name="Geometry">In the equal-area plane.</param>
public sealed record Region(string Id, string Name, string Nation, string Kind, Geometry Geometry)
{
    public double AreaKm2 { get; } = Geometry.Area / 1e6;
}

/// <summary>Coasts and borders of the continent, and the regions made of them.</summary>
public sealed class Geography
{
    private readonly Dictionary<string, Geometry> _land;
    private readonly List<(string[] Nations, Geometry Lines)> _borders;
    private readonly Lazy<Geometry> _allLand;

    /// <param name="features">Of kind land (one per nation), other-land and border (with the nations it divides).</param>
    /// <param name="file">What complaints call them.</param>
    public Geography(IReadOnlyList<GeoFeature> features, string file)
    {
        _land = [];
        foreach (GeoFeature f in features.Where(f => f.Text("kind") == "land" && f.Text("part").Length == 0))
        {
            string nation = f.Text("nation");
            if (nation.Length == 0)
                throw new InputException($"{file}: feature {f.Id}: expected a property 'nation', found none");
            if (!_land.TryAdd(nation, f.Geometry))
                throw new InputException($"{file}: feature {f.Id}: expected a nation of its own, found '{nation}' again");
        }

        if (_land.Count == 0)
            throw new InputException($"{file}: expected features of kind 'land', found none");
        _borders = [.. features.Where(f => f.Text("kind") == "border").Select(f => (NationsOf(f, file), f.Geometry))];
        Geometry[] lands = [.. features.Where(f => f.Text("kind") is "land" or "other-land").Select(f => f.Geometry)];
        _allLand = new Lazy<Geometry>(() => PlaneGeometry.UnionOfFew(lands));
    }

    /// <summary>Land of every nation and of its neighbours.</summary>
    public Geometry AllLand => _allLand.Value;

    /// <summary>Land of every nation and of its neighbours, side by side: enough to tell it from the sea, at once. A point on a border is on its edge.</summary>
    public static Geometry UndissolvedLand(IReadOnlyList<GeoFeature> features) => PlaneGeometry.Factory.CreateMultiPolygon(
        [.. features.Where(f => f.Text("kind") is "land" or "other-land").SelectMany(f => Enumerable.Range(0, f.Geometry.NumGeometries).Select(f.Geometry.GetGeometryN)).OfType<Polygon>()]);

    public IEnumerable<string> Nations => _land.Keys.Order(StringComparer.Ordinal);

    public bool Knows(string nation) => _land.ContainsKey(nation);

    public Geometry Land(string nation) => _land[nation];

    /// <summary>The land within a geodesic distance (metres) of the nation's land borders, on either side.</summary>
    public Geometry BorderBand(string nation, double halfWidthM) => PlaneGeometry.Intersection(AroundBorders(nation, halfWidthM), AllLand);

    /// <summary>Land and sea within a geodesic distance (metres) of the nation's land borders.</summary>
    public Geometry AroundBorders(string nation, double halfWidthM) =>
        PlaneGeometry.Union(_borders.Where(b => b.Nations.Contains(nation)).Select(b => GeodesicShapes.Buffer(b.Lines, halfWidthM)));

    /// <summary>The sea between two geodesic distances (metres) of the nation's land, its land borders included. Seas of neighbours overlap: the approach to one is the approach to the other too.</summary>
    public Geometry SeaApproach(string nation, double fromM, double toM)
    {
        Geometry land = _land[nation];
        Geometry far = PlaneGeometry.Difference(GeodesicShapes.Buffer(land.Boundary, toM), AllLand);
        return fromM <= 0.0 ? far : PlaneGeometry.Difference(far, GeodesicShapes.Buffer(land.Boundary, fromM));
    }

    private static string[] NationsOf(GeoFeature border, string file)
    {
        if (!border.Properties.TryGetValue("nations", out JsonElement nations) || nations.ValueKind != JsonValueKind.Array
            || nations.EnumerateArray().Any(n => n.ValueKind != JsonValueKind.String))
            throw new InputException($"{file}: feature {border.Id}: expected a property 'nations' with the nations it divides, found none");
        return [.. nations.EnumerateArray().Select(n => n.GetString()!)];
    }
}
