using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>Classes of targets as data (samples/targets/targets.schema.json). The list that is built in is the sample, samples/targets/targets.json.</summary>
public static class TargetClassJson
{
    private static readonly Lazy<IReadOnlyList<TargetClass>> BuiltIn = new(() =>
    {
        using Stream stream = typeof(TargetClassJson).Assembly.GetManifestResourceStream("targets.json")!;
        using var reader = new StreamReader(stream);
        return Parse("targets.json", reader.ReadToEnd());
    });

    public static IReadOnlyList<TargetClass> Default => BuiltIn.Value;

    /// <exception cref="InputException">The text cannot be used; <paramref name="file"/> is what complaints call it.</exception>
    public static IReadOnlyList<TargetClass> Parse(string file, string text)
    {
        JsonInput root = JsonInput.Parse(file, text);
        root.Only("$schema", "targets");
        var classes = new List<TargetClass>();
        foreach (JsonInput item in root["targets"].Items())
        {
            TargetClass target = Read(item);
            if (classes.Any(c => c.Id == target.Id))
                throw item["id"].Complain("an id of its own");
            classes.Add(target);
        }

        return classes.Count > 0 ? classes : throw root["targets"].Complain("at least one class of targets");
    }

    private static TargetClass Read(JsonInput j)
    {
        j.Only("id", "name", "domain", "rcs_m2", "rcs_by_band_m2", "swerling", "speed_kt", "altitude_m", "source", "assumptions");
        var byBand = new Dictionary<RadarBand, double>();
        if (j.TryGet("rcs_by_band_m2", out JsonInput bands))
        {
            bands.Only("HF", "L", "S", "C", "X");
            foreach ((string band, JsonInput rcs) in bands.Fields())
                byBand[Enum.Parse<RadarBand>(band, ignoreCase: true)] = Rcs(rcs);
        }

        j["source"].Text();
        return new TargetClass
        {
            Id = j["id"].Text(),
            Name = j["name"].Text(),
            Surface = j["domain"].Choice(("air", false), ("sea", true)),
            RcsM2 = Rcs(j["rcs_m2"]),
            RcsByBandM2 = byBand,
            Swerling = (Swerling)j["swerling"].Integer(0, 4),
            SpeedMps = j["speed_kt"].Number(0.0, 20_000.0) * Units.MetresPerSecondPerKnot,
            AltitudeM = j["altitude_m"].Number(0.0, 200_000.0),
        };
    }

    private static double Rcs(JsonInput j) => j.Number(1e-6, 1e8);
}
