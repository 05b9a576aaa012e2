using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Feeds.Networks;

/// <summary>A network of sensors as its file tells it.</summary>
public sealed record Network(string Name, string Licence, string Attribution, IReadOnlyList<Sensor> Sensors)
{
    /// <summary>Number of rows of the lists that the catalogue was made of: a transmitter and its receiver are two rows and one sensor.</summary>
    public required int Rows { get; init; }
}

/// <summary>
/// Reads a network file (samples/networks/network.schema.json): sources, sensor types and sensors. A sensor's channels are its type's, with its own overrides.
/// Elevations are above mean sea level; the engine takes them as ellipsoidal (the geoid, within ±60 m of the ellipsoid over the continent, is not applied).
/// </summary>
public static class NetworkFile
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static Network Read(string path) => Parse(path, InputFile.ReadText(path));

    /// <exception cref="InputException">The text cannot be used; <paramref name="file"/> is what complaints call it.</exception>
    public static Network Parse(string file, string text)
    {
        JsonInput root = JsonInput.Parse(file, text);
        root.Only("$schema", "name", "licence", "attribution", "sources", "types", "sensors");
        var sources = new HashSet<string>();
        foreach ((string key, JsonInput source) in root["sources"].Fields())
        {
            source["text"].Text();
            sources.Add(key);
        }

        var types = new Dictionary<string, SensorType>();
        foreach (JsonInput item in root["types"].Items())
        {
            SensorType type = SensorType.Read(item);
            if (!types.TryAdd(type.Id, type))
                throw item["id"].Complain("an id of its own");
        }

        var sensors = new List<Sensor>();
        var ids = new HashSet<string>();
        int rows = 0;
        foreach (JsonInput item in root["sensors"].Items())
        {
            Sensor sensor = ReadSensor(item, types, sources);
            if (!ids.Add(sensor.Id))
                throw item["id"].Complain("an id of its own");
            sensors.Add(sensor);
            rows += item.TryGet("rows", out JsonInput names) ? names.Items().Count() : 1;
        }

        return new Network(root["name"].Text(), root.TextOr("licence", ""), root.TextOr("attribution", ""), sensors) { Rows = rows };
    }

    private static Sensor ReadSensor(JsonInput item, Dictionary<string, SensorType> types, HashSet<string> sources)
    {
        item.Only(
            "id", "name", "nation", "operator", "owner", "status", "type", "catalogue_type", "catalogue_classes", "position", "elevation_m", "confidence", "guess",
            "guesses", "sources", "note", "overrides", "transmitter", "boresight_deg", "rows", "phase_s", "sac", "sic");
        string id = item["id"].Text();
        if (!types.TryGetValue(item["type"].Text(), out SensorType? type))
            throw item["type"].Complain("the id of a sensor type of the file");
        foreach (JsonInput source in item["sources"].Items())
            if (!sources.Contains(source.Text().Split('#')[0]))
                throw source.Complain("the key of a source of the file");
        string nation = item["nation"].Text();
        if (nation.Length != 3 || !nation.All(char.IsAsciiLetterUpper))
            throw item["nation"].Complain("three letters (ISO 3166)");

        double elevation = item.NumberOr("elevation_m", double.NaN, -500, 9000);
        Antenna? antenna = null;
        if (item.TryGet("position", out JsonInput position))
        {
            position.Only("lat_deg", "lon_deg");
            double ground = double.IsNaN(elevation) ? 0.0 : elevation;
            antenna = new Antenna(new GeodeticPosition(
                position["lat_deg"].Number(-90, 90), position["lon_deg"].Number(-180, 180),
                double.IsNaN(type.AntennaAmslM) ? ground + type.TowerM : Math.Max(type.AntennaAmslM, ground)));
        }
        else if (!type.Space)
        {
            throw item.Complain("a position (only a sensor in space has none)", "none");
        }

        double boresight = item.NumberOr("boresight_deg", double.NaN, 0, 360);
        if (type.Skywave is not null && double.IsNaN(boresight))
            throw item.Complain("boresight_deg (an over-the-horizon radar looks at a sector)", "none");
        SensorOverrides overrides = item.TryGet("overrides", out JsonInput o) ? SensorOverrides.Read(o, type) : new SensorOverrides();
        double period = type.PeriodS;
        return new Sensor
        {
            Id = id,
            Name = item["name"].Text(),
            Nation = nation,
            Operator = item.TextOr("operator", ""),
            Owner = item["owner"].Choice(("civil", Owner.Civil), ("joint", Owner.Joint), ("military", Owner.Military), ("law_enforcement", Owner.LawEnforcement)),
            Status = item["status"].Choice(("existing", SensorStatus.Existing), ("planned", SensorStatus.Planned), ("closed", SensorStatus.Closed)),
            Confidence = item["confidence"].Choice(
                ("high", Confidence.High), ("medium", Confidence.Medium), ("low", Confidence.Low), ("recalled", Confidence.Recalled)),
            Type = type.Id,
            TypeIsGuess = item.FlagOr("guess", false),
            Sac = (byte)item.NumberOr("sac", 0.0, 0, 255),
            Sic = (byte)item.NumberOr("sic", 0.0, 0, 255),
            Antenna = antenna,
            ElevationM = elevation,
            AloftM = type.AntennaAmslM,
            PeriodS = period,
            PhaseS = item.NumberOr("phase_s", 0.0, 0, period),
            Availability = type.Availability,
            Primary = overrides.Primary(type.Primary),
            Secondary = overrides.Secondary(type.Secondary),
            Adsb = overrides.Adsb(type.Adsb),
            Ais = type.Ais,
            Surface = overrides.Surface(type.Surface),
            Skywave = type.Skywave is null ? null : type.Skywave with { BoresightDeg = boresight },
        };
    }
}
