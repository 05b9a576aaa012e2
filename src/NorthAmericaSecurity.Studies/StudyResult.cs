using System.Text.Json;
using System.Text.Json.Serialization;

namespace NorthAmericaSecurity.Studies;

/// <summary>Everything a study found: the content of study.json, from which the report takes every number that it shows.</summary>
public sealed record StudyResult
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    /// <summary>What the figures rest on and what they leave out, one sentence each.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    public required NetworkFacts Network { get; init; }

    public required IReadOnlyList<StageFacts> Stages { get; init; }

    public required IReadOnlyList<LayerFacts> Layers { get; init; }

    public required IReadOnlyList<RegionFacts> Regions { get; init; }

    public required IReadOnlyList<GapRow> Gaps { get; init; }

    public required TrafficFacts Traffic { get; init; }

    public required IReadOnlyList<PictureRow> Pictures { get; init; }

    public required IReadOnlyList<SeenRow> Seen { get; init; }

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}

/// <summary>The network that the study used.</summary>
public sealed record NetworkFacts(string Name, int Sensors, int Rows, int UnknownElevation, int TypeGuessed, int Planned, int Closed, string Licence, string Attribution);

/// <summary>A stage and the sensors in it, cumulative.</summary>
public sealed record StageFacts(
    string Id, string Name, int Sensors, int Added, int UnknownElevation, int Primary, int Secondary, int Adsb, int Surface, int Ais, int Skywave);

public sealed record LayerFacts(string Id, string Name, string Domain, IReadOnlyList<double> AltitudesM, double HeadlineM);

public sealed record RegionFacts(string Id, string Name, string Nation, string Kind, double AreaKm2);

/// <summary>What one stage leaves unseen of one region, for one kind of target at one height.</summary>
/// <param name="ClosedKm2">What it sees that the first stage does not.</param>
/// <param name="ClosedPercent">The same as a share of the first stage's gap; 0 where that had none.</param>
public sealed record GapRow(
    string Layer, double AltitudeM, string Region, string Stage, double GapKm2, double GapPercent, double ClosedKm2, double ClosedPercent);

public sealed record TrafficFacts(string Source, int Aircraft, int SilentAircraft, int Vessels, int SilentVessels, double DurationS);

/// <summary>The picture that one stage's feeds make.</summary>
/// <param name="Stage">Stage id.</param>
/// <param name="Plots">Plots fused.</param>
/// <param name="FalsePlots">Of them, clutter.</param>
/// <param name="TracksConfirmed">Tracks confirmed.</param>
/// <param name="TrackHours">Track-time at the scored epochs, wide-area tracks apart.</param>
/// <param name="SpuriousPercent">Share of it with no target within the cut-off.</param>
/// <param name="DuplicatePercent">Share of it beside another track of the same target.</param>
/// <param name="PositionRmsM">Root mean square distance of tracks from their targets, in metres.</param>
/// <param name="WideAreaTrackHours">Time of over-the-horizon tracks, which are not scored.</param>
public sealed record PictureRow(
    string Stage, long Plots, long FalsePlots, long TracksConfirmed, double TrackHours, double SpuriousPercent, double DuplicatePercent, double PositionRmsM,
    double WideAreaTrackHours);

/// <summary>How much of the time of the targets of one kind in one nation's concern was tracked.</summary>
/// <param name="Stage">Stage id.</param>
/// <param name="Nation">Nation (its land, border band and sea approach), or ALL for the whole scene.</param>
/// <param name="Class">air-cooperative, air-silent, surface-cooperative or surface-silent.</param>
/// <param name="TruthHours">Time of such targets.</param>
/// <param name="InSightPercent">Share of it above the radar horizon and in range of a sensor of the stage that sees this kind.</param>
/// <param name="TrackedPercent">Share of it with a confirmed track within the cut-off.</param>
/// <param name="TrackedInSightPercent">Tracked share of the time in sight.</param>
public sealed record SeenRow(string Stage, string Nation, string Class, double TruthHours, double InSightPercent, double TrackedPercent, double TrackedInSightPercent);
