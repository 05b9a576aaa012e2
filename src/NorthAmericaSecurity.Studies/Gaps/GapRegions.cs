using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>
/// The regions of a gap study: each nation's land, border band and belts of sea, the belts by ocean, and those of all nations together with what they share counted once. Sea outside
/// of the oceans of the file is Arctic.
/// </summary>
internal static class GapRegions
{
    public const string Arctic = "arctic";

    /// <exception cref="InputException">The files of the study cannot be used.</exception>
    public static IReadOnlyList<Region> Make(GapStudy study, string studyPath)
    {
        var geography = new Geography(GeoJson.Read(study.RegionsPath, InputFile.ReadText(study.RegionsPath)), study.RegionsPath);
        foreach (string nation in study.Nations)
        {
            if (!geography.Knows(nation))
                throw new InputException($"{studyPath}: regions.nations: expected a nation of {study.RegionsPath}, found '{nation}'");
        }

        GeoFeature[] oceans = [.. GeoJson.Read(study.OceansPath, InputFile.ReadText(study.OceansPath)).Where(f => f.Text("kind") == "ocean")];
        Geometry named = PlaneGeometry.Union(oceans.Select(o => o.Geometry));
        int belts = study.SeaApproachM.Count;
        double From(int belt) => belt == 0 ? 0.0 : study.SeaApproachM[belt - 1];
        string Miles(double metres) => FormattableString.Invariant($"{metres / Units.MetresPerNauticalMile:F0}");

        // The slow part: buffers of coasts and borders.
        (string Nation, int Belt)[] jobs = [.. study.Nations.SelectMany(n => Enumerable.Range(-1, belts + 1).Select(b => (n, b)))];
        Geometry[] made = [.. jobs.AsParallel().AsOrdered().Select(j => j.Belt < 0
            ? geography.BorderBand(j.Nation, study.BorderBandM)
            : geography.SeaApproach(j.Nation, 0.0, study.SeaApproachM[j.Belt]))];
        Geometry Within(string nation, int belt) => made[Array.IndexOf(jobs, (nation, belt))];

        var regions = new List<Region>();
        void Add(string id, string name, string nation, string kind, Geometry geometry)
        {
            if (!geometry.IsEmpty)
                regions.Add(new Region(id, name, nation, kind, geometry));
        }

        void AddSea(string nation, string who, Func<int, Geometry> within)
        {
            for (int belt = 0; belt < belts; belt++)
            {
                Geometry sea = belt == 0 ? within(0) : PlaneGeometry.Difference(within(belt), within(belt - 1));
                string id = $"{nation}-sea-{Miles(study.SeaApproachM[belt])}", name = $"{who}, sea {Miles(From(belt))} to {Miles(study.SeaApproachM[belt])} NM";
                Add(id, name, nation, "sea", sea);
                foreach (GeoFeature ocean in oceans)
                    Add($"{id}-{ocean.Id}", $"{name}, {ocean.Text("name")}", nation, "ocean", PlaneGeometry.Intersection(sea, ocean.Geometry));
                Add($"{id}-{Arctic}", $"{name}, Arctic", nation, "ocean", PlaneGeometry.Difference(sea, named));
            }
        }

        const string all = CoverageStudy.Everyone;
        Add($"{all}-land", "North America, land", all, "land", PlaneGeometry.Union(study.Nations.Select(geography.Land)));
        Add($"{all}-border", "North America, border bands", all, "border", PlaneGeometry.Union(study.Nations.Select(n => Within(n, -1))));
        AddSea(all, "North America", belt => PlaneGeometry.Union(study.Nations.Select(n => Within(n, belt))));
        foreach (string nation in study.Nations)
        {
            string name = NationNames.Of(nation);
            Add($"{nation}-land", $"{name}, land", nation, "land", geography.Land(nation));
            Add($"{nation}-border", $"{name}, border band", nation, "border", Within(nation, -1));
            AddSea(nation, name, belt => Within(nation, belt));
        }

        return regions;
    }
}
