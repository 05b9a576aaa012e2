using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Simulation.Traffic;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>Which sensors a stage adds: every condition that is given must hold.</summary>
public sealed record SensorSelector(string? Nation, Owner? Owner, string? Id, bool Planned)
{
    public string? Operator { get; init; }

    public bool Takes(Sensor s) =>
        (Nation is null || s.Nation == Nation) && (Owner is null || s.Owner == Owner) && (Id is null || s.Id == Id) && (Operator is null || s.Operator == Operator)
        && (s.Status == SensorStatus.Existing || Planned && s.Status == SensorStatus.Planned);
}

/// <summary>A step of joining: what it adds to the stages before it. Stages are cumulative.</summary>
public sealed record Stage(string Id, string Name, IReadOnlyList<SensorSelector> Adds);

/// <summary>A question about one kind of target: seen by which channels, at which heights.</summary>
/// <param name="Id">Unique in the study.</param>
/// <param name="Name">For people.</param>
/// <param name="Domain">Air is asked over land, borders and sea; surface over sea.</param>
/// <param name="Kinds">Channels that see such a target.</param>
/// <param name="AltitudesM">Heights above mean sea level in metres.</param>
/// <param name="HeadlineM">The height of the final table.</param>
public sealed record Layer(string Id, string Name, Domain Domain, Channels Kinds, IReadOnlyList<double> AltitudesM, double HeadlineM);

/// <summary>A study as its file tells it: paths are resolved against the file's folder.</summary>
public sealed record Study
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required ulong Seed { get; init; }

    public required string NetworkPath { get; init; }

    public required string RegionsPath { get; init; }

    public required IReadOnlyList<string> Nations { get; init; }

    /// <summary>Half width of the border bands in metres.</summary>
    public required double BorderBandM { get; init; }

    /// <summary>Outer edge of the sea approaches in metres from the nation's land.</summary>
    public required double SeaApproachM { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<Layer> Layers { get; init; }

    public required string AirportsPath { get; init; }

    public required string OverseasPath { get; init; }

    public required string PortsPath { get; init; }

    public required TrafficSettings Traffic { get; init; }

    public required SensingSettings Sensing { get; init; }

    /// <summary>Seconds between the epochs at which the picture is scored.</summary>
    public required double EpochS { get; init; }

    /// <summary>Seconds between the epochs written to picture.csv: a multiple of <see cref="EpochS"/>.</summary>
    public required double FileEveryS { get; init; }

    /// <summary>Distance in metres within which a track is of a target.</summary>
    public required double CutoffM { get; init; }

    /// <summary>Reads a study file (samples/studies).</summary>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static Study Read(string path)
    {
        JsonInput root = JsonInput.Parse(path, InputFile.ReadText(path));
        root.Only("name", "title", "question", "seed", "network", "regions", "stages", "layers", "gaps", "traffic", "sensing", "picture");
        string folder = Path.GetDirectoryName(path) ?? "";
        string Relative(JsonInput field) => Path.GetRelativePath(".", Path.GetFullPath(Path.Combine(folder, field.Text())));

        ulong seed = (ulong)root["seed"].Number(0, 1e15);
        JsonInput regions = root["regions"], traffic = root["traffic"], sensing = root["sensing"], picture = root["picture"];
        regions.Only("file", "nations", "border_band_nm", "sea_approach_nm");
        traffic.Only("airports", "overseas", "ports", "aircraft", "silent_share", "vessels", "silent_vessel_share", "duration_s");
        sensing.Only("clutter", "range_bias_sigma_m", "azimuth_bias_sigma_deg");
        picture.Only("epoch_s", "file_every_s", "cutoff_m");
        string name = root["name"].Text();
        if (!IsName(name))
            throw root["name"].Complain("letters, digits, - and _ (it names the output folder)");
        var study = new Study
        {
            Name = name,
            Title = root["title"].Text(),
            Question = root["question"].Text(),
            Seed = seed,
            NetworkPath = Relative(root["network"]),
            RegionsPath = Relative(regions["file"]),
            Nations = [.. regions["nations"].Items().Select(n => n.Text())],
            BorderBandM = regions["border_band_nm"].Number(1, 1000) * Units.MetresPerNauticalMile,
            SeaApproachM = regions["sea_approach_nm"].Number(1, 1000) * Units.MetresPerNauticalMile,
            Stages = [.. root["stages"].Items().Select(ReadStage)],
            Layers = [.. root["layers"].Items().Select(ReadLayer)],
            AirportsPath = Relative(traffic["airports"]),
            OverseasPath = Relative(traffic["overseas"]),
            PortsPath = Relative(traffic["ports"]),
            Traffic = new TrafficSettings
            {
                Seed = seed,
                Aircraft = traffic["aircraft"].Integer(0, 1_000_000),
                SilentShare = traffic["silent_share"].Number(0, 1),
                Vessels = traffic["vessels"].Integer(0, 1_000_000),
                SilentVesselShare = traffic["silent_vessel_share"].Number(0, 1),
                DurationS = traffic["duration_s"].Number(60, 86_400),
            },
            Sensing = new SensingSettings
            {
                Seed = seed,
                Clutter = sensing.FlagOr("clutter", true),
                RangeBiasSigmaM = sensing.NumberOr("range_bias_sigma_m", 0.0, 0, 10_000),
                AzimuthBiasSigmaDeg = sensing.NumberOr("azimuth_bias_sigma_deg", 0.0, 0, 10),
            },
            EpochS = picture["epoch_s"].Number(1, 600),
            FileEveryS = picture["file_every_s"].Number(1, 3600),
            CutoffM = picture["cutoff_m"].Number(1, 100_000),
        };
        ExpectOwn(root["stages"], study.Stages.Select(s => s.Id), "stage");
        ExpectOwn(root["layers"], study.Layers.Select(l => l.Id), "layer");
        ExpectOwn(regions["nations"], study.Nations, "nation");
        if (study.FileEveryS % study.EpochS != 0.0)
            throw picture["file_every_s"].Complain("a multiple of epoch_s");
        return study;
    }

    internal static bool IsName(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>Complains unless there is at least one and each is a name of its own: the output files tell them apart by it.</summary>
    internal static void ExpectOwn(JsonInput list, IEnumerable<string> names, string what)
    {
        var seen = new HashSet<string>();
        foreach (string name in names)
        {
            if (!IsName(name))
                throw list.Complain($"{what}s named with letters, digits, - and _", $"'{name}'");
            if (!seen.Add(name))
                throw list.Complain($"each {what} once", $"'{name}' twice");
        }

        if (seen.Count == 0)
            throw list.Complain($"at least one {what}");
    }

    /// <summary>The study's network; every stage must name nations and sensors that it has.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public Network ReadNetwork(string studyPath)
    {
        Network network = NetworkFile.Read(NetworkPath);
        foreach (Stage stage in Stages)
            ExpectKnown(network, $"{studyPath}: stages[{stage.Id}]", stage.Adds);
        return network;
    }

    /// <summary>Complains of a selector that names what the network does not have.</summary>
    internal static void ExpectKnown(Network network, string where, IReadOnlyList<SensorSelector> selectors)
    {
        foreach (SensorSelector selector in selectors)
        {
            if (selector.Nation is { } nation && network.Sensors.All(s => s.Nation != nation))
                throw new InputException($"{where}: expected a nation of the network, found '{nation}'");
            if (selector.Id is { } id && network.Sensors.All(s => s.Id != id))
                throw new InputException($"{where}: expected a sensor of the network, found '{id}'");
            if (selector.Operator is { } name && network.Sensors.All(s => s.Operator != name))
                throw new InputException($"{where}: expected an operator of the network, found '{name}'");
        }
    }

    private static Stage ReadStage(JsonInput item)
    {
        item.Only("id", "name", "adds");
        return new Stage(item["id"].Text(), item["name"].Text(), ReadSelectors(item["adds"]));
    }

    internal static IReadOnlyList<SensorSelector> ReadSelectors(JsonInput adds) =>
    [
        .. adds.Items().Select(a =>
        {
            a.Only("nation", "owner", "operator", "id", "planned");
            return new SensorSelector(
                a.TryGet("nation", out JsonInput nation) ? nation.Text() : null,
                a.TryGet("owner", out JsonInput owner)
                    ? owner.Choice(("civil", Owner.Civil), ("joint", Owner.Joint), ("military", Owner.Military), ("law_enforcement", Owner.LawEnforcement))
                    : null,
                a.TryGet("id", out JsonInput id) ? id.Text() : null,
                a.FlagOr("planned", false))
            {
                Operator = a.TryGet("operator", out JsonInput name) ? name.Text() : null,
            };
        }),
    ];

    private static Layer ReadLayer(JsonInput item)
    {
        item.Only("id", "name", "domain", "channels", "altitudes_m", "headline_m");
        Channels kinds = Channels.None;
        foreach (JsonInput channel in item["channels"].Items())
        {
            kinds |= channel.Choice(
                ("primary", Channels.Primary), ("secondary", Channels.Secondary), ("adsb", Channels.Adsb), ("ais", Channels.Ais), ("surface", Channels.Surface),
                ("skywave", Channels.Skywave));
        }

        if (kinds == Channels.None)
            throw item["channels"].Complain("at least one channel");
        double[] altitudes = [.. item["altitudes_m"].Items().Select(a => a.Number(0, 100_000))];
        if (altitudes.Distinct().Count() != altitudes.Length)
            throw item["altitudes_m"].Complain("each altitude once");
        double headline = item["headline_m"].Number(0, 100_000);
        if (!altitudes.Contains(headline))
            throw item["headline_m"].Complain("one of altitudes_m");
        return new Layer(
            item["id"].Text(), item["name"].Text(), item["domain"].Choice(("air", Domain.Air), ("surface", Domain.Surface)), kinds, altitudes, headline);
    }
}
