using System.Text.Json.Nodes;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>A way to spoil the small network.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Edit">Makes it wrong.</param>
/// <param name="Complaint">What the loader says, after the file's name.</param>
/// <param name="BySchema">True if the schema can tell as well: it does not know which ids the file holds.</param>
internal sealed record NetworkMutation(string Name, Action<JsonNode> Edit, string Complaint, bool BySchema = true);

/// <summary>A small valid network with a sensor of every kind, and what may be wrong with it.</summary>
internal static class SmallNetwork
{
    public const string Text = """
        {
          "$schema": "network.schema.json",
          "name": "Small network",
          "licence": "CC0-1.0",
          "attribution": "Made up.",
          "sources": {
            "list": { "text": "A list of sensors", "licence": "CC0-1.0" },
            "survey": { "text": "A survey", "licence": "facts only" }
          },
          "types": [
            {
              "id": "LRR", "description": "Long-range radar", "period_s": 12, "tower_m": 20,
              "primary": {
                "dimensions": 3, "range_nm": 200, "range_min_nm": 2, "sigma_range_m": 100, "sigma_azimuth_deg": 0.2, "sigma_height_m": 500, "pd": 0.8,
                "clutter_per_scan": 10, "elevation_max_deg": 30
              },
              "secondary": { "mode": "AC", "range_nm": 250, "range_min_nm": 1, "sigma_range_m": 60, "sigma_azimuth_deg": 0.07, "pd": 0.97, "elevation_max_deg": 45 },
              "aliases": [ { "type": "radar", "classes": "PSR3D+SSR", "guess": false, "why": "named so" } ], "guesses": [ "tower_m", "primary.pd" ], "note": "Made up."
            },
            {
              "id": "AEROSTAT", "description": "Aerostat", "lookdown": true, "period_s": 10, "antenna_amsl_m": 3350,
              "surface": { "range_nm": 130, "sigma_range_m": 230, "sigma_azimuth_deg": 0.3, "pd": 0.8, "clutter_per_scan": 10 },
              "aliases": [], "guesses": []
            },
            {
              "id": "OTHR", "description": "Over-the-horizon radar", "period_s": 30,
              "skywave": { "range_min_nm": 500, "range_max_nm": 1600, "sector_deg": 64, "sigma_range_m": 7000, "sigma_azimuth_deg": 0.75, "pd": 0.5 },
              "aliases": [], "guesses": []
            },
            {
              "id": "PORT", "description": "Port", "period_s": 3, "tower_m": 30,
              "adsb": { "range_nm": 200, "sigma_m": 30, "pd": 0.97 }, "ais": { "range_nm": 30, "sigma_m": 15, "pd": 0.9 },
              "aliases": [], "guesses": []
            },
            { "id": "SPACE", "description": "Satellites", "space": true, "period_s": 8, "adsb": { "sigma_m": 30, "pd": 0.95 }, "aliases": [], "guesses": [] }
          ],
          "sensors": [
            {
              "id": "can-north", "name": "North", "nation": "CAN", "operator": "Operator", "owner": "joint", "status": "existing", "type": "LRR",
              "catalogue_type": "radar", "catalogue_classes": "PSR3D+SSR", "position": { "lat_deg": 60.5, "lon_deg": -100.25 }, "elevation_m": 250,
              "confidence": "high", "guess": true, "sources": [ "list", "survey#elevation" ], "note": "Made up.", "phase_s": 3.5,
              "overrides": { "primary_range_nm": 180, "secondary_mode": "S" }
            },
            {
              "id": "can-south", "name": "South", "nation": "CAN", "operator": "Operator", "owner": "civil", "status": "planned", "type": "LRR",
              "catalogue_type": "radar", "catalogue_classes": "PSR3D+SSR", "position": { "lat_deg": 45, "lon_deg": -75 }, "confidence": "low", "sources": [ "list" ]
            },
            {
              "id": "usa-key", "name": "Key", "nation": "USA", "operator": "Operator", "owner": "law_enforcement", "status": "closed", "type": "AEROSTAT",
              "catalogue_type": "aerostat", "catalogue_classes": "look-down", "position": { "lat_deg": 24.7, "lon_deg": -81.5 }, "elevation_m": 1,
              "confidence": "medium", "sources": [ "list" ]
            },
            {
              "id": "usa-far", "name": "Far", "nation": "USA", "operator": "Operator", "owner": "military", "status": "existing", "type": "OTHR",
              "catalogue_type": "OTHR", "catalogue_classes": "OTHR", "position": { "lat_deg": 36.5, "lon_deg": -76.3 }, "confidence": "recalled", "sources": [ "list" ],
              "transmitter": { "name": "Far TX", "lat_deg": 37.5, "lon_deg": -77, "sources": [ "list" ], "confidence": "recalled" },
              "boresight_deg": 170, "guesses": [ "boresight_deg" ], "rows": [ "Far RX", "Far TX" ]
            },
            {
              "id": "mex-port", "name": "Port", "nation": "MEX", "operator": "Operator", "owner": "civil", "status": "existing", "type": "PORT",
              "catalogue_type": "port", "catalogue_classes": "AIS", "position": { "lat_deg": 20.5, "lon_deg": -87 }, "elevation_m": 5, "confidence": "low", "sources": [ "list" ]
            },
            {
              "id": "int-orbit", "name": "Orbit", "nation": "INT", "operator": "Operator", "owner": "civil", "status": "existing", "type": "SPACE",
              "catalogue_type": "space", "catalogue_classes": "ADS-B", "confidence": "high", "sources": [ "list" ]
            }
          ]
        }
        """;

    /// <summary>The network with something changed.</summary>
    public static JsonNode Edited(Action<JsonNode> edit)
    {
        JsonNode root = JsonNode.Parse(Text)!;
        edit(root);
        return root;
    }

    private static JsonNode Sensor(JsonNode root, int index = 0) => root["sensors"]![index]!;

    private static JsonNode Type(JsonNode root, int index = 0) => root["types"]![index]!;

    /// <summary>Gives the primary of the first type all that the radar equation needs.</summary>
    public static JsonNode Anchored(JsonNode root)
    {
        JsonNode primary = Type(root)["primary"]!;
        foreach ((string name, JsonNode value) in new (string, JsonNode)[]
        {
            ("band", "L"), ("polarization", "horizontal"), ("reference_range_nm", 200), ("reference_rcs_m2", 2.2), ("reference_pd", 0.8), ("pfa", 1e-6), ("swerling", 1),
            ("pattern", "cosecant"), ("elevation_min_deg", -1), ("beam_elevation_deg", 4), ("beam_azimuth_deg", 1.5), ("range_resolution_m", 250), ("improvement_db", 50),
            ("blind_speeds_kt", new JsonArray(60, 70)), ("notch_kt", 10),
        })
            primary[name] = value;
        return primary;
    }

    private static void Remove(JsonNode node, string field) => Assert.True(node.AsObject().Remove(field));

    public static readonly NetworkMutation[] Mutations =
    [
        new("latitude 123", r => Sensor(r)["position"]!["lat_deg"] = 123, "sensors[can-north].position.lat_deg: expected a number from -90 to 90, found 123"),
        new("longitude -180.5", r => Sensor(r)["position"]!["lon_deg"] = -180.5, "sensors[can-north].position.lon_deg: expected a number from -180 to 180, found -180.5"),
        new("latitude as text", r => Sensor(r)["position"]!["lat_deg"] = "60.5", "sensors[can-north].position.lat_deg: expected a number, found \"60.5\""),
        new("no longitude", r => Remove(Sensor(r)["position"]!, "lon_deg"), "sensors[can-north].position: expected a field 'lon_deg', found none"),
        new("a third coordinate", r => Sensor(r)["position"]!["alt_m"] = 5, "sensors[can-north].position: expected one of lat_deg, lon_deg, found a field 'alt_m'"),
        new("no position", r => Remove(Sensor(r, 1), "position"), "sensors[can-south]: expected a position (only a sensor in space has none), found none", BySchema: false),
        new("a position of nothing", r => Sensor(r, 1)["position"] = null, "sensors[can-south]: expected a position (only a sensor in space has none), found none"),
        new("an unknown type", r => Sensor(r)["type"] = "ARSR-9", "sensors[can-north].type: expected the id of a sensor type of the file, found \"ARSR-9\"", BySchema: false),
        new("an unknown source", r => Sensor(r)["sources"]![1] = "hearsay",
            "sensors[can-north].sources[1]: expected the key of a source of the file, found \"hearsay\"", BySchema: false),
        new("an unknown source of one fact", r => Sensor(r)["sources"]![1] = "hearsay#type",
            "sensors[can-north].sources[1]: expected the key of a source of the file, found \"hearsay#type\"", BySchema: false),
        new("the id of another sensor", r => Sensor(r, 1)["id"] = "can-north", "sensors[can-north].id: expected an id of its own, found \"can-north\"", BySchema: false),
        new("the id of another type", r => Type(r, 1)["id"] = "LRR", "types[LRR].id: expected an id of its own, found \"LRR\"", BySchema: false),
        new("no id", r => Remove(Sensor(r), "id"), "sensors[0]: expected a field 'id', found none"),
        new("no name", r => Remove(Sensor(r), "name"), "sensors[can-north]: expected a field 'name', found none"),
        new("a name that is a number", r => Sensor(r)["name"] = 7, "sensors[can-north].name: expected a text, found 7"),
        new("a nation of two letters", r => Sensor(r)["nation"] = "CA", "sensors[can-north].nation: expected three letters (ISO 3166), found \"CA\""),
        new("a nation in small letters", r => Sensor(r)["nation"] = "can", "sensors[can-north].nation: expected three letters (ISO 3166), found \"can\""),
        new("an unknown owner", r => Sensor(r)["owner"] = "private", "sensors[can-north].owner: expected one of civil, joint, military, law_enforcement, found \"private\""),
        new("an unknown status", r => Sensor(r)["status"] = "Existing", "sensors[can-north].status: expected one of existing, planned, closed, found \"Existing\""),
        new("an unknown confidence", r => Sensor(r)["confidence"] = "sure", "sensors[can-north].confidence: expected one of high, medium, low, recalled, found \"sure\""),
        new("an elevation above every mountain", r => Sensor(r)["elevation_m"] = 9001, "sensors[can-north].elevation_m: expected a number from -500 to 9000, found 9001"),
        new("a misspelt field", r => Sensor(r)["elevation"] = 250, "sensors[can-north]: expected one of id, name, nation, "),
        new("a guess that is a text", r => Sensor(r)["guess"] = "yes", "sensors[can-north].guess: expected true or false, found \"yes\""),
        new("a phase beyond the period", r => Sensor(r)["phase_s"] = 12.5, "sensors[can-north].phase_s: expected a number from 0 to 12, found 12.5", BySchema: false),
        new("sources that are no list", r => Sensor(r)["sources"] = "list", "sensors[can-north].sources: expected an array, found \"list\""),
        new("no sources", r => Remove(Sensor(r), "sources"), "sensors[can-north]: expected a field 'sources', found none"),
        new("an override of a channel that the type lacks", r => Sensor(r)["overrides"]!["surface_range_nm"] = 20,
            "sensors[can-north].overrides.surface_range_nm: expected no such override: type LRR has no such channel, found 20", BySchema: false),
        new("a mode for a type without secondary radar", r => Sensor(r, 2)["overrides"] = new JsonObject { ["secondary_mode"] = "S" },
            "sensors[usa-key].overrides.secondary_mode: expected no such override: type AEROSTAT has no such channel, found \"S\"", BySchema: false),
        new("an override of nothing known", r => Sensor(r)["overrides"]!["skywave_range_max_nm"] = 1500, "sensors[can-north].overrides: expected one of primary_range_nm, "),
        new("an override out of range", r => Sensor(r)["overrides"]!["primary_range_nm"] = 0,
            "sensors[can-north].overrides.primary_range_nm: expected a number from 0.1 to 5400, found 0"),
        new("an unknown mode", r => Sensor(r)["overrides"]!["secondary_mode"] = "C", "sensors[can-north].overrides.secondary_mode: expected one of S, AC, found \"C\""),
        new("an over-the-horizon radar that looks nowhere", r => Remove(Sensor(r, 3), "boresight_deg"),
            "sensors[usa-far]: expected boresight_deg (an over-the-horizon radar looks at a sector), found none"),
        new("a boresight beyond the circle", r => Sensor(r, 3)["boresight_deg"] = 400, "sensors[usa-far].boresight_deg: expected a number from 0 to 360, found 400"),
        new("a period of nothing", r => Type(r)["period_s"] = 0, "types[LRR].period_s: expected a number from 0.1 to 3600, found 0"),
        new("a misspelt channel", r => Type(r)["tertiary"] = new JsonObject(), "types[LRR]: expected one of id, description, period_s, "),
        new("a misspelt field of a channel", r => Type(r)["primary"]!["sigma_m_range"] = 5, "types[LRR].primary: expected one of dimensions, mode, range_nm, "),
        new("a channel without range", r => Remove(Type(r)["primary"]!, "range_nm"), "types[LRR].primary: expected a field 'range_nm', found none"),
        new("a negative range", r => Type(r)["primary"]!["range_nm"] = -200, "types[LRR].primary.range_nm: expected a number from 0.1 to 5400, found -200"),
        new("a detection more than certain", r => Type(r)["secondary"]!["pd"] = 1.01, "types[LRR].secondary.pd: expected a number from 0.001 to 1, found 1.01"),
        new("a channel that is a number", r => Type(r)["primary"] = 200, "types[LRR].primary: expected an object, found 200"),
        new("a reference without its range", r => Remove(Anchored(r), "reference_range_nm"), "types[LRR].primary: expected a field 'reference_range_nm', found none"),
        new("a reference without its false alarms", r => Remove(Anchored(r), "pfa"), "types[LRR].primary: expected a field 'pfa', found none"),
        new("a reference range without its cross section", r => Remove(Anchored(r), "reference_rcs_m2"), "types[LRR].primary.band: expected reference_rcs_m2 beside it, found \"L\""),
        new("a cross section in dB", r => Anchored(r)["reference_rcs_m2"] = -3, "types[LRR].primary.reference_rcs_m2: expected a number from 1E-06 to 100000000, found -3"),
        new("a reference Pd of one", r => Anchored(r)["reference_pd"] = 1, "types[LRR].primary.reference_pd: expected a number from 0.01 to 0.999, found 1"),
        new("a fifth case of Swerling", r => Anchored(r)["swerling"] = 5, "types[LRR].primary.swerling: expected a number from 0 to 4, found 5"),
        new("an unknown band", r => Anchored(r)["band"] = "D", "types[LRR].primary.band: expected one of HF, L, S, C, X, found \"D\""),
        new("an unknown pattern", r => Anchored(r)["pattern"] = "fan", "types[LRR].primary.pattern: expected one of flat, cosecant, found \"fan\""),
        new("a cosecant beam that stands on nothing", r => Remove(Anchored(r), "elevation_min_deg"),
            "types[LRR].primary: expected elevation_min_deg (a cosecant beam stands on it), found none", BySchema: false),
        new("a blind speed of nothing", r => Anchored(r)["blind_speeds_kt"]![1] = 0, "types[LRR].primary.blind_speeds_kt[1]: expected a number from 1 to 10000, found 0"),
        new("a beam upside down", r => Anchored(r)["elevation_min_deg"] = 40, "types[LRR].primary.elevation_min_deg: expected less than elevation_max_deg, found 40", BySchema: false),
        new("an availability of nothing", r => Type(r)["availability"] = 0, "types[LRR].availability: expected a number from 0.001 to 1, found 0"),
        new("a source without text", r => Remove(r["sources"]!["list"]!, "text"), "sources.list: expected a field 'text', found none"),
        new("no types", r => Remove(r, "types"), "expected a field 'types', found none"),
        new("no name of the network", r => Remove(r, "name"), "expected a field 'name', found none"),
        new("sensors that are an object", r => r["sensors"] = new JsonObject(), "sensors: expected an array, found {}"),
        new("a misspelt field of the network", r => r["sensor"] = new JsonArray(), "expected one of $schema, name, licence, "),
        new("a sensor that is a text", r => r["sensors"]!.AsArray().Add("can-west"), "sensors[6]: expected an object, found \"can-west\""),
    ];
}
