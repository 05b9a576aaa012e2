using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>Types of targets as data (samples/targets/targets.schema.json). The list that is built in is the sample, samples/targets/targets.json.</summary>
public static class TargetTypeJson
{
    private static readonly Lazy<IReadOnlyList<TargetType>> BuiltIn = new(() =>
    {
        using Stream stream = typeof(TargetTypeJson).Assembly.GetManifestResourceStream("targets.json")!;
        using var reader = new StreamReader(stream);
        return Parse("targets.json", reader.ReadToEnd());
    });

    public static IReadOnlyList<TargetType> Default => BuiltIn.Value;

    /// <exception cref="InputException">The text cannot be used; <paramref name="file"/> is what complaints call it.</exception>
    public static IReadOnlyList<TargetType> Parse(string file, string text)
    {
        JsonInput root = JsonInput.Parse(file, text);
        root.Only("$schema", "targets");
        var types = new List<TargetType>();
        foreach (JsonInput item in root["targets"].Items())
        {
            TargetType target = Read(item);
            if (types.Any(c => c.Id == target.Id))
                throw item["id"].Complain("an id of its own");
            types.Add(target);
        }

        return types.Count > 0 ? types : throw root["targets"].Complain("at least one type of target");
    }

    private static TargetType Read(JsonInput j)
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
        return new TargetType
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
