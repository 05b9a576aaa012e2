using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>
/// The regions of a gap study: each nation's land, border band and belts of sea, the belts by ocean, and those of all nations together with what they share counted once. Sea outside
/// of the oceans of the file is Arctic. Areas of the user's own come last.
/// </summary>
internal static class GapRegions
{
    public const string Arctic = "arctic";

    /// <summary>Kinds of the regions that are made here; areas of the user's are of others.</summary>
    public static readonly string[] Kinds = ["land", "border", "sea", "ocean"];

    /// <exception cref="InputException">The files of the study cannot be used.</exception>
    public static IReadOnlyList<CellRegion> Make(GapStudy study, string studyPath)
    {
        var geography = new Geography(GeoJson.Read(study.RegionsPath, InputFile.ReadText(study.RegionsPath)), study.RegionsPath);
        foreach (string nation in study.Nations)
        {
            if (!geography.Knows(nation))
                throw new InputException($"{studyPath}: regions.nations: expected a nation of {study.RegionsPath}, found '{nation}'");
        }

        List<UserArea> areas = GapAreas.Read(study);
        GeoFeature[] oceans = [.. GeoJson.Read(study.OceansPath, InputFile.ReadText(study.OceansPath)).Where(f => f.Text("kind") == "ocean")];
        int belts = study.SeaApproachM.Count;

        // The slow part, shape by shape side by side: coasts, and buffers of coasts and borders. What lies in several shapes at once is a matter of shares of cells.
        var aroundBorders = new Geometry[study.Nations.Count];
        var inBelts = new Geometry[study.Nations.Count][];
        Task<Geometry> everyLand = Task.Run(() => geography.AllLand);
        Parallel.For(0, 2 * study.Nations.Count, i =>
        {
            (int n, string nation) = (i / 2, study.Nations[i / 2]);
            if (i % 2 == 0)
                inBelts[n] = InBelts(geography.Land(nation), study.SeaApproachM);
            else
                aroundBorders[n] = geography.AroundBorders(nation, study.BorderBandM);
        });
        Geometry[] shapes =
        [
            everyLand.GetAwaiter().GetResult(), PlaneGeometry.Union(oceans.Select(o => o.Geometry)), .. oceans.Select(o => o.Geometry), .. study.Nations.Select(geography.Land),
            PlaneGeometry.UnionOfFew(study.Nations.Select(geography.Land)),
            .. study.Nations.SelectMany((_, n) => inBelts[n].Prepend(aroundBorders[n])),
            PlaneGeometry.UnionOfFew(aroundBorders), .. Enumerable.Range(0, belts).Select(b => PlaneGeometry.UnionOfFew(inBelts.Select(n => n[b]))),
            .. areas.Select(a => a.Geometry),
        ];
        var shares = new List<ShareRun>[shapes.Length];
        Parallel.For(0, shapes.Length, i => shares[i] = CellShares.Of(shapes[i]));
        (List<ShareRun> allLand, List<ShareRun> named, int firstLand) = (shares[0], shares[1], 2 + oceans.Length);
        int firstAround = firstLand + study.Nations.Count + 1;

        var regions = new List<CellRegion>();
        void Add(string id, string name, string nation, string kind, List<ShareRun> runs)
        {
            if (runs.Count > 0)
                regions.Add(new CellRegion(id, name, nation, kind, runs));
        }

        string Miles(double metres) => FormattableString.Invariant($"{metres / Units.MetresPerNauticalMile:F0}");
        for (int n = -1; n < study.Nations.Count; n++)
        {
            // All nations together come first here, and last among the shapes.
            (int index, string nation, string who) = n < 0 ? (study.Nations.Count, CoverageStudy.Everyone, "North America") : (n, study.Nations[n], NationNames.Of(study.Nations[n]));
            Add($"{nation}-land", $"{who}, land", nation, "land", shares[firstLand + index]);
            int at = firstAround + index * (belts + 1);
            Add($"{nation}-border", $"{who}, border band{(n < 0 ? "s" : "")}", nation, "border", CellShares.Both(shares[at], allLand));
            for (int belt = 0; belt < belts; belt++)
            {
                List<ShareRun> sea = CellShares.Both(shares[at + 1 + belt], allLand, notInSecond: true);
                if (belt > 0)
                    sea = CellShares.Both(sea, shares[at + belt], notInSecond: true);
                string id = $"{nation}-sea-{Miles(study.SeaApproachM[belt])}";
                string name = $"{who}, sea {Miles(belt == 0 ? 0.0 : study.SeaApproachM[belt - 1])} to {Miles(study.SeaApproachM[belt])} NM";
                Add(id, name, nation, "sea", sea);
                for (int o = 0; o < oceans.Length; o++)
                    Add($"{id}-{oceans[o].Id}", $"{name}, {oceans[o].Text("name")}", nation, "ocean", CellShares.Both(sea, shares[2 + o]));
                Add($"{id}-{Arctic}", $"{name}, Arctic", nation, "ocean", CellShares.Both(sea, named, notInSecond: true));
            }
        }

        for (int a = 0; a < areas.Count; a++)
            Add(areas[a].Id, areas[a].Name, areas[a].Nation, areas[a].Kind, shares[^(areas.Count - a)]);
        return regions;
    }

    /// <summary>What is within each belt's outer distance in metres of land, which is inside.</summary>
    private static Geometry[] InBelts(Geometry land, IReadOnlyList<double> outerM)
    {
        var shapes = new Geometry[outerM.Count];
        Geometry inside = land;
        double reached = 0.0;
        for (int belt = 0; belt < shapes.Length; belt++)
        {
            // From the edge of the belt before: it has fewer points than the coast, and distances add up.
            inside = PlaneGeometry.Union([inside, GeodesicShapes.Buffer(inside.Boundary, outerM[belt] - reached)]);
            reached = outerM[belt];
            shapes[belt] = inside;
        }

        return shapes;
    }
}
