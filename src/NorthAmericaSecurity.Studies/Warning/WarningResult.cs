using System.Globalization;
using System.Text.Json;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>Median, least and greatest over the runs, in minutes; null where that run never came to it, which counts as less than any number.</summary>
public sealed record Spread(double? Median, double? Min, double? Max)
{
    /// <param name="minutes">By run; minus infinity for never.</param>
    internal static Spread Of(IEnumerable<double> minutes)
    {
        double[] sorted = [.. minutes.Order()];
        static double? Shown(double value) => double.IsFinite(value) ? Math.Round(value, 1) + 0.0 : null;
        // Of an even number the lower of the two in the middle: no warning is made of half of one.
        return new Spread(Shown(sorted[(sorted.Length - 1) / 2]), Shown(sorted[0]), Shown(sorted[^1]));
    }
}

/// <summary>A stage of a path of joining, as a column of the answer.</summary>
public sealed record WarningStage(string Path, string Stage, string Name);

/// <summary>A route that was flown or sailed.</summary>
/// <param name="Kind">given (by the plan) or least (the path of least coverage at the first stage).</param>
/// <param name="BorderMin">Minutes from the start to the nation's land.</param>
/// <param name="CityMin">Minutes from the start to the city.</param>
public sealed record WarningRoute(
    string Approach, string Name, string Kind, string Mover, string MoverName, bool Transponder, string Nation, string City, double SpeedKt, double LengthKm, double BorderMin, double CityMin);

/// <summary>Minutes of warning of one route at one stage: before the nation's land; negative, after it was crossed. Add <see cref="WarningRoute"/>'s difference for the city.</summary>
/// <param name="Route">Index.</param>
/// <param name="Stage">Index.</param>
/// <param name="Sensors">Sensors of the stage that see any of the route.</param>
/// <param name="Confirmed">As a track of any kind.</param>
/// <param name="Accurate">As a track that is not by over-the-horizon radar alone.</param>
/// <param name="RunsConfirmed">Of all runs.</param>
/// <param name="FirstSensor">Which saw it first in the first run.</param>
public sealed record WarningRow(int Route, int Stage, int Sensors, Spread Detected, Spread Confirmed, Spread Accurate, int RunsConfirmed, string FirstSensor);

/// <summary>The path of least coverage of one approach at one stage and height.</summary>
/// <param name="Skywave">Whether over-the-horizon radar is counted.</param>
/// <param name="Seen">Probability of at least one detection on the way.</param>
public sealed record LeastRow(string Approach, string Mover, int Stage, bool Skywave, double HeightM, bool AboveGround, double Seen, double LengthKm);

/// <summary>The answer of sdn gaps STUDY --warning: warning.json.</summary>
public sealed record WarningResult(
    string Name, int Runs, IReadOnlyList<string> Assumptions, IReadOnlyList<WarningStage> Stages, IReadOnlyList<WarningRoute> Routes, IReadOnlyList<WarningRow> Rows, IReadOnlyList<LeastRow> Least)
{
    /// <summary>Probability of being seen up to which a path counts as unseen.</summary>
    public const double Unseen = 0.1;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n" };

    /// <summary>The greatest height in metres at which the path of least coverage is unseen; null if none is.</summary>
    public double? UnseenBelowM(string approach, int stage, bool skywave)
    {
        LeastRow[] unseen = [.. Least.Where(l => l.Approach == approach && l.Stage == stage && l.Skywave == skywave && l.Seen <= Unseen)];
        return unseen.Length == 0 ? null : unseen.Max(l => l.HeightM);
    }

    /// <summary>The same for people.</summary>
    public string UnseenText(string approach, int stage, bool skywave)
    {
        LeastRow[] rows = [.. Least.Where(l => l.Approach == approach && l.Stage == stage && l.Skywave == skywave)];
        return UnseenBelowM(approach, stage, skywave) is { } height
            ? string.Create(CultureInfo.InvariantCulture, $"{(height == rows.Max(l => l.HeightM) ? "even at " : "")}{height:N0} m above {(rows[0].AboveGround ? "ground" : "sea")}")
            : rows.Length == 0 ? "no path" : string.Create(CultureInfo.InvariantCulture, $"not even at {rows.Min(l => l.HeightM):N0} m (seen with {rows.Min(l => l.Seen):P0})");
    }

    /// <summary>Whether a route is seen from its first minute on: minutes of warning are then a lower bound.</summary>
    public bool IsFromStart(int route, Spread minutes) => minutes.Median is { } m && m >= Routes[route].BorderMin - 1.5;

    /// <summary>Minutes to a track for people: the median, and in brackets that with over-the-horizon tracks where it differs.</summary>
    public string MinutesText(WarningRow row)
    {
        string Text(Spread s) => s.Median is { } m ? string.Create(CultureInfo.InvariantCulture, $"{(IsFromStart(row.Route, s) ? "≥ " : "")}{m:N1}") : "never";
        return row.Confirmed.Median == row.Accurate.Median ? Text(row.Accurate) : $"{Text(row.Accurate)} [{Text(row.Confirmed)}]";
    }

    /// <summary>A stage for people: of another path than the first, with the path before it.</summary>
    public string StageName(int stage) => Stages[stage].Path == Stages[0].Path ? Stages[stage].Name : $"{Stages[0].Name} {Stages[stage].Name}";

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
