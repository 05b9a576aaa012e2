using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>A question in short: one layer of the study at one of its heights above sea level.</summary>
public sealed record Lane(GapLayer Layer, int Height)
{
    public double AltitudeM => Layer.Heights[Height].HeightM;
}

/// <summary>
/// How unsure the inputs are, and which questions are asked again under it: the part "uncertainty" of a study. Every number is a judgement that the study's author may change.
/// </summary>
public sealed record UncertaintyPlan
{
    /// <summary>As many heights of layers as one vector holds.</summary>
    public const int MostLanes = 16;

    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>Side of a block in cells of 2'.</summary>
    public required int BlockCells { get; init; }

    /// <summary>By <see cref="Confidence"/>: probability that a sensor of the catalogue is there and in use.</summary>
    public required double[] Existence { get; init; }

    /// <summary>By <see cref="Confidence"/>: radius in metres within which a sensor stands of its place in the catalogue with 90 %.</summary>
    public required double[] PositionM { get; init; }

    /// <summary>The same for sensors whose place the catalogue knows worse than its confidence tells.</summary>
    public required IReadOnlyDictionary<string, double> PositionOfM { get; init; }

    /// <summary>Standard deviation in dB of the signal-to-noise ratio of a type of radar.</summary>
    public required double SignalDb { get; init; }

    /// <summary>Standard deviation of the logit of the Pd of a channel without radar equation.</summary>
    public required double PdLogit { get; init; }

    /// <summary>Standard deviation, as a share, of the instrumented range of a channel without radar equation.</summary>
    public required double RangeShare { get; init; }

    /// <summary>Mean and standard deviation of the gradient of refractivity in N-units per km (ITU-R P.453): k = 157 / (157 + gradient).</summary>
    public required (double Mean, double Sigma) Refractivity { get; init; }

    /// <summary>The radius in metres within which a sensor stands of its place with 90 %.</summary>
    public double PositionErrorM(Sensor sensor) => PositionOfM.TryGetValue(sensor.Id, out double own) ? own : PositionM[(int)sensor.Confidence];

    /// <exception cref="InputException">The study has no such part, or it cannot be used.</exception>
    public static UncertaintyPlan Read(string studyPath, GapStudy study, Network network)
    {
        JsonInput gaps = JsonInput.Parse(studyPath, InputFile.ReadText(studyPath))["gaps"], plan = gaps["uncertainty"];
        plan.Only("block_cells", "questions", "existence", "position_km", "position_of_km", "signal_db", "pd_logit", "range_percent", "refractivity_n_per_km");
        var lanes = new List<Lane>();
        foreach (JsonInput question in plan["questions"].Items())
        {
            question.Only("layer", "altitudes_m");
            string id = question["layer"].Text();
            GapLayer layer = study.Layers.FirstOrDefault(l => l.Id == id) ?? throw question["layer"].Complain("the id of a layer of the study");
            if (layer.FromSpace || (layer.Kinds & Channels.Skywave) != 0)
                throw question["layer"].Complain("a layer of sensors on the ground, without sky wave");
            if (layer.Target.Surface)
            {
                lanes.Add(new Lane(layer, 0));
                continue;
            }

            foreach (JsonInput altitude in question["altitudes_m"].Items())
            {
                double metres = altitude.Number(0.0, 64_000.0);
                int height = layer.Heights.ToList().FindIndex(h => !h.AboveGround && h.HeightM == metres);
                lanes.Add(new Lane(layer, height >= 0 ? height : throw altitude.Complain("one of the layer's altitudes_m")));
            }
        }

        if (lanes.Count is 0 or > MostLanes)
            throw plan["questions"].Complain($"1 to {MostLanes} altitudes of layers in all");
        var positionOf = new Dictionary<string, double>();
        if (plan.TryGet("position_of_km", out JsonInput own))
        {
            foreach ((string id, JsonInput km) in own.Fields())
                positionOf[network.Sensors.Any(s => s.Id == id) ? id : throw km.Complain("a sensor of the network")] = 1000.0 * km.Number(0.0, 500.0);
        }

        JsonInput air = plan["refractivity_n_per_km"];
        air.Only("mean", "sigma");
        return new UncertaintyPlan
        {
            Lanes = lanes,
            BlockCells = (int)plan["block_cells"].Number(1, 30),
            Existence = ByConfidence(plan["existence"], 0.0, 1.0),
            PositionM = [.. ByConfidence(plan["position_km"], 0.0, 500.0).Select(km => 1000.0 * km)],
            PositionOfM = positionOf,
            SignalDb = plan["signal_db"].Number(0.0, 20.0),
            PdLogit = plan["pd_logit"].Number(0.0, 5.0),
            RangeShare = plan["range_percent"].Number(0.0, 30.0) / 100.0,
            Refractivity = (air["mean"].Number(-150.0, 100.0), air["sigma"].Number(0.0, 40.0)),
        };
    }

    private static double[] ByConfidence(JsonInput item, double low, double high)
    {
        item.Only("high", "medium", "low", "recalled");
        return [item["high"].Number(low, high), item["medium"].Number(low, high), item["low"].Number(low, high), item["recalled"].Number(low, high)];
    }
}
