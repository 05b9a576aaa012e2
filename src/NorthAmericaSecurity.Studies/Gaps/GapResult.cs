using System.Text.Json;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>Everything that sdn gaps found: the content of gaps.json, from which tables and report take every number.</summary>
public sealed record GapResult
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    /// <summary>What the figures rest on and what they leave out, one sentence each.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Where heights of the ground come from.</summary>
    public required IReadOnlyList<string> Terrain { get; init; }

    /// <summary>Effective over true radius of the earth.</summary>
    public required double RefractionK { get; init; }

    public required int Sensors { get; init; }

    /// <summary>Sensors without a surveyed elevation: their antennas stand on the highest ground within 2'.</summary>
    public required IReadOnlyList<string> UnsurveyedSensors { get; init; }

    public required int Cells { get; init; }

    /// <summary>Cells without elevation data, taken for sea.</summary>
    public required int CellsWithoutElevation { get; init; }

    public required IReadOnlyList<GapPathFacts> Paths { get; init; }

    public required IReadOnlyList<GapLayerFacts> Layers { get; init; }

    public required IReadOnlyList<RegionFacts> Regions { get; init; }

    public required IReadOnlyList<CellGapRow> Rows { get; init; }

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line of facts, then a line a row.</summary>
    public void Write(TextWriter writer)
    {
        string facts = JsonSerializer.Serialize(this with { Rows = [] }, Options);
        writer.Write(facts.AsSpan(0, facts.LastIndexOf(']')));
        for (int i = 0; i < Rows.Count; i++)
        {
            writer.WriteLine(i == 0 ? "" : ",");
            writer.Write(JsonSerializer.Serialize(Rows[i], Options));
        }

        writer.WriteLine("]}");
    }

    public static GapResult Parse(string json) => JsonSerializer.Deserialize<GapResult>(json, Options)!;
}

public sealed record GapPathFacts(string Id, string Name, IReadOnlyList<GapStageFacts> Stages);

/// <summary>A stage and its sensors, those of the stages before it among them.</summary>
public sealed record GapStageFacts(string Id, string Name, int Sensors, int Added, int Unsurveyed, IReadOnlyList<SharedFact> Shared);

/// <param name="HeightsM">Metres, above sea level first.</param>
/// <param name="AboveGround">How many of the last heights are above ground.</param>
/// <param name="Headline">Index of the height that tables begin with.</param>
public sealed record GapLayerFacts(
    string Id, string Name, string Domain, string Target, bool Transponder, string Channels, double WithinS, double Probability, IReadOnlyList<double> HeightsM, int AboveGround, int Headline);

/// <summary>What one stage leaves unseen of one region, for one kind of target at one height.</summary>
/// <param name="Height">Index of the height in its layer.</param>
/// <param name="ExcludedKm2">Area whose ground is above the height.</param>
/// <param name="GapPercent">Of what is not excluded.</param>
/// <param name="ClosedKm2">What the path's first stage does not see and this one does.</param>
/// <param name="TwiceKm2">Area seen by two sensors or more, each alone.</param>
/// <param name="ReasonKm2">Area of the gap by reason, in the order of the reasons.</param>
public sealed record CellGapRow(
    string Layer, int Height, string Path, string Stage, string Region, double ExcludedKm2, double GapKm2, double GapPercent, double ClosedKm2, double TwiceKm2, IReadOnlyList<double> ReasonKm2);
