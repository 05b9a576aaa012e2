using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>What is shared at the start of a stage already, by which source, and how sure that is.</summary>
public sealed record SharedFact(string What, string Source, string Confidence);

/// <summary>A step of joining: what it adds to the stages before it.</summary>
public sealed record GapStage(string Id, string Name, IReadOnlyList<SensorSelector> Adds, IReadOnlyList<SharedFact> Shared);

/// <summary>A sequence of stages, each with all sensors of those before it.</summary>
public sealed record StagePath(string Id, string Name, IReadOnlyList<GapStage> Stages);

/// <summary>A question about one kind of target.</summary>
/// <param name="Heights">Above sea level first, rising; then above ground.</param>
/// <param name="Headline">Index of the height that tables and maps begin with.</param>
/// <param name="Map">Whether the report has maps of it.</param>
public sealed record GapLayer(
    string Id, string Name, TargetType Target, bool Transponder, Channels Kinds, bool FromSpace, UpdateRule Rule, IReadOnlyList<LayerHeight> Heights, int Headline, bool Map);

/// <summary>A file of areas of the user's own, as FIRs or air defence identification zones: each feature is a region (<see cref="GapAreas"/>).</summary>
/// <param name="Kind">What tables call their kind.</param>
public sealed record AreaFile(string Path, string Kind);

/// <summary>The part of a study file that sdn gaps answers: paths of joining, kinds of targets, heights and regions.</summary>
public sealed record GapStudy
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    /// <summary>Of what is drawn at random.</summary>
    public required ulong Seed { get; init; }

    public required string NetworkPath { get; init; }

    public required string RegionsPath { get; init; }

    public required string OceansPath { get; init; }

    /// <summary>Empty where the study names none.</summary>
    public IReadOnlyList<AreaFile> Areas { get; init; } = [];

    /// <summary>Routes that warning time is asked about; null where the study names none.</summary>
    public string? WarningPath { get; init; }

    public required IReadOnlyList<string> Nations { get; init; }

    public required double BorderBandM { get; init; }

    /// <summary>Outer edges of the belts of sea around each nation, in metres from its land, rising.</summary>
    public required IReadOnlyList<double> SeaApproachM { get; init; }

    /// <summary>The first is the one that tables and maps tell of.</summary>
    public required IReadOnlyList<StagePath> Paths { get; init; }

    public required IReadOnlyList<GapLayer> Layers { get; init; }

    /// <exception cref="InputException">The file cannot be used.</exception>
    public static GapStudy Read(string path)
    {
        JsonInput root = JsonInput.Parse(path, InputFile.ReadText(path)), regions = root["regions"], gaps = root["gaps"];
        root.Only("name", "title", "question", "seed", "network", "regions", "stages", "layers", "gaps", "traffic", "sensing", "picture");
        regions.Only("file", "nations", "border_band_nm", "sea_approach_nm");
        gaps.Only("sea_approach_nm", "oceans", "altitudes_m", "above_ground_m", "paths", "layers", "warning", "uncertainty", "areas");
        string folder = Path.GetDirectoryName(path) ?? "";
        string Relative(JsonInput field) => Path.GetRelativePath(".", Path.GetFullPath(Path.Combine(folder, field.Text())));
        if (!Study.IsName(root["name"].Text()))
            throw root["name"].Complain("letters, digits, - and _ (it names the output folder)");
        LayerHeight[] heights = [.. Rising(gaps["altitudes_m"], 0.0, 64_000.0).Select(h => new LayerHeight(h, false))];
        LayerHeight[] aboveGround = gaps.TryGet("above_ground_m", out JsonInput above) ? [.. Rising(above, 0.0, 20_000.0).Select(h => new LayerHeight(h, true))] : [];
        if (heights.Length == 0)
            throw gaps["altitudes_m"].Complain("at least one altitude");
        if (heights.Length + aboveGround.Length > GapQuestion.MostHeights)
            throw gaps["altitudes_m"].Complain($"no more than {GapQuestion.MostHeights} heights, those above ground among them");
        var study = new GapStudy
        {
            Name = root["name"].Text(),
            Title = root["title"].Text(),
            Question = root["question"].Text(),
            Seed = (ulong)root.NumberOr("seed", 0.0, 0.0, 9e15),
            NetworkPath = Relative(root["network"]),
            RegionsPath = Relative(regions["file"]),
            OceansPath = Relative(gaps["oceans"]),
            WarningPath = gaps.TryGet("warning", out JsonInput warning) ? Relative(warning) : null,
            Areas = gaps.TryGet("areas", out JsonInput areas) ? [.. areas.Items().Select(a => ReadAreas(a, Relative))] : [],
            Nations = [.. regions["nations"].Items().Select(n => n.Text())],
            BorderBandM = regions["border_band_nm"].Number(1, 1000) * Units.MetresPerNauticalMile,
            SeaApproachM = [.. Rising(gaps["sea_approach_nm"], 1.0, 1000.0).Select(nm => nm * Units.MetresPerNauticalMile)],
            Paths = [.. gaps["paths"].Items().Select(ReadPath)],
            Layers = [.. gaps["layers"].Items().Select(l => ReadLayer(l, heights, aboveGround))],
        };
        Study.ExpectOwn(regions["nations"], study.Nations, "nation");
        Study.ExpectOwn(gaps["paths"], study.Paths.Select(p => p.Id), "path");
        Study.ExpectOwn(gaps["layers"], study.Layers.Select(l => l.Id), "layer");
        return study;
    }

    /// <summary>The study's network; every stage must name nations, operators and sensors that it has.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public Network ReadNetwork(string studyPath)
    {
        Network network = NetworkFile.Read(NetworkPath);
        foreach (StagePath path in Paths)
        {
            foreach (GapStage stage in path.Stages)
                Study.ExpectKnown(network, $"{studyPath}: gaps.paths[{path.Id}].stages[{stage.Id}].adds", stage.Adds);
        }

        return network;
    }

    private static double[] Rising(JsonInput list, double low, double high)
    {
        double[] numbers = [.. list.Items().Select(n => n.Number(low, high))];
        for (int i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] <= numbers[i - 1])
                throw list.Complain("rising numbers", FormattableString.Invariant($"{numbers[i]} after {numbers[i - 1]}"));
        }

        return numbers;
    }

    private static AreaFile ReadAreas(JsonInput item, Func<JsonInput, string> relative)
    {
        item.Only("file", "kind");
        string kind = item["kind"].Text();
        return Study.IsName(kind) && !GapRegions.Kinds.Contains(kind)
            ? new AreaFile(relative(item["file"]), kind)
            : throw item["kind"].Complain($"letters, digits, - and _ (as fir, adiz), and none of {string.Join(", ", GapRegions.Kinds)}");
    }

    private static StagePath ReadPath(JsonInput item)
    {
        item.Only("id", "name", "stages");
        var path = new StagePath(item["id"].Text(), item["name"].Text(), [.. item["stages"].Items().Select(stage =>
        {
            stage.Only("id", "name", "adds", "shared");
            SharedFact[] shared = !stage.TryGet("shared", out JsonInput facts) ? [] :
            [
                .. facts.Items().Select(f =>
                {
                    f.Only("what", "source", "confidence");
                    return new SharedFact(f["what"].Text(), f["source"].Text(), f["confidence"].Choice(("high", "high"), ("medium", "medium"), ("low", "low")));
                }),
            ];
            return new GapStage(stage["id"].Text(), stage["name"].Text(), Study.ReadSelectors(stage["adds"]), shared);
        })]);
        Study.ExpectOwn(item["stages"], path.Stages.Select(s => s.Id), "stage");
        return path;
    }

    private static GapLayer ReadLayer(JsonInput item, LayerHeight[] heights, LayerHeight[] aboveGround)
    {
        item.Only("id", "name", "target", "transponder", "channels", "within_s", "probability", "altitudes_m", "headline_m", "map");
        string id = item["target"].Text();
        TargetType target = TargetTypeJson.Default.FirstOrDefault(t => t.Id == id) ?? throw item["target"].Complain("a type of target of samples/targets/targets.json");
        Channels kinds = Channels.None;
        bool space = false;
        foreach (JsonInput channel in item["channels"].Items())
        {
            Channels kind = channel.Choice(
                ("primary", Channels.Primary), ("secondary", Channels.Secondary), ("adsb", Channels.Adsb), ("adsb_space", Channels.None), ("ais", Channels.Ais),
                ("surface", Channels.Surface), ("skywave", Channels.Skywave));
            space |= kind == Channels.None;
            kinds |= kind;
        }

        if (kinds == Channels.None)
            throw item["channels"].Complain("at least one channel on the ground");
        IReadOnlyList<LayerHeight> own = target.Surface ? [new LayerHeight(target.AltitudeM, false)]
            : item.TryGet("altitudes_m", out JsonInput altitudes) ? [.. Rising(altitudes, 0.0, 64_000.0).Select(h => new LayerHeight(h, false))]
            : [.. heights, .. aboveGround];
        int headline = 0;
        if (!target.Surface)
        {
            double asked = item["headline_m"].Number(0.0, 64_000.0);
            headline = Array.IndexOf([.. own], new LayerHeight(asked, false));
            if (headline < 0)
                throw item["headline_m"].Complain("one of the layer's altitudes_m");
        }

        return new GapLayer(
            item["id"].Text(), item["name"].Text(), target, item["transponder"].Element.ValueKind switch
            {
                System.Text.Json.JsonValueKind.True => true,
                System.Text.Json.JsonValueKind.False => false,
                _ => throw item["transponder"].Complain("true or false"),
            },
            kinds, space, new UpdateRule(item["within_s"].Number(0.1, 86_400.0), item["probability"].Number(0.01, 0.9999)), own, headline, item.FlagOr("map", false));
    }
}
