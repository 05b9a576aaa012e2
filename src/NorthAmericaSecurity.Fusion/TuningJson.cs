using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// Tuning as data (samples/tuning/tuning.schema.json): what a text does not tell stays as it is by default, models excepted, which replace all of their class.
/// </summary>
public static class TuningJson
{
    private const int MostAreas = 255;

    /// <exception cref="InputException">The text cannot be used; <paramref name="file"/> is what complaints call it.</exception>
    public static Tuning Parse(string file, string text)
    {
        JsonInput root = JsonInput.Parse(file, text);
        root.Only("$schema", "batch_s", "window_s", "least_clutter_per_m2", "unknown_height_m", "unknown_height_sigma_m", "registration", "learned_clutter", "belief_propagation", "settled_plots", "air", "surface", "skywave", "areas");
        var by = new Tuning();
        var everywhere = new Tuning
        {
            BatchS = root.NumberOr("batch_s", by.BatchS, 0.01, 60.0),
            WindowS = root.NumberOr("window_s", by.WindowS, 0.0, 600.0),
            LeastClutterPerM2 = root.NumberOr("least_clutter_per_m2", by.LeastClutterPerM2, 1e-30, 1e6),
            UnknownHeightM = root.NumberOr("unknown_height_m", by.UnknownHeightM, 0.0, 30_000.0),
            UnknownHeightSigmaM = root.NumberOr("unknown_height_sigma_m", by.UnknownHeightSigmaM, 1.0, 30_000.0),
            Registration = root.FlagOr("registration", by.Registration),
            LearnedClutter = root.FlagOr("learned_clutter", by.LearnedClutter),
            BeliefPropagation = root.FlagOr("belief_propagation", by.BeliefPropagation),
            SettledPlots = root.FlagOr("settled_plots", by.SettledPlots),
            Air = root.TryGet("air", out JsonInput air) ? Class(air, by.Air) : by.Air,
            Surface = root.TryGet("surface", out JsonInput surface) ? Class(surface, by.Surface) : by.Surface,
            Skywave = root.TryGet("skywave", out JsonInput skywave) ? Class(skywave, by.Skywave) : by.Skywave,
        };
        if (!root.TryGet("areas", out JsonInput areas))
            return everywhere;
        List<TuningArea> read = [.. areas.Items().Select(a => Area(a, everywhere))];
        return read.Count <= MostAreas ? everywhere with { Areas = read } : throw areas.Complain($"at most {MostAreas} areas");
    }

    /// <summary>An area: what it does not tell is as everywhere.</summary>
    private static TuningArea Area(JsonInput j, Tuning by)
    {
        j.Only("name", "south_deg", "west_deg", "north_deg", "east_deg", "air", "surface", "skywave");
        double south = j["south_deg"].Number(-90.0, 90.0), north = j["north_deg"].Number(-90.0, 90.0), west = j["west_deg"].Number(-180.0, 180.0), east = j["east_deg"].Number(-180.0, 180.0);
        if (south >= north)
            throw j["north_deg"].Complain("a latitude north of south_deg");
        if (west == east)
            throw j["east_deg"].Complain("another longitude than west_deg");
        return new TuningArea(
            j["name"].Text(), new GeodeticBox(south, west, north, east), j.TryGet("air", out JsonInput air) ? Class(air, by.Air) : by.Air, j.TryGet("surface", out JsonInput surface) ? Class(surface, by.Surface) : by.Surface,
            j.TryGet("skywave", out JsonInput skywave) ? Class(skywave, by.Skywave) : by.Skywave);
    }

    private static ClassTuning Class(JsonInput j, ClassTuning by)
    {
        j.Only("models", "speed_sigma_mps", "agility_mps2", "life_s", "initial_density_per_m2", "birth_per_m2_s", "gate", "confirm_existence", "hide_existence",
            "drop_existence", "lost_s", "confirm_plots", "show_sigma_m", "twin_distance_m", "twin_speed_mps", "resolved_share");
        return new ClassTuning
        {
            Models = j.TryGet("models", out JsonInput models) ? Models(models) : by.Models,
            SpeedSigmaMps = j.NumberOr("speed_sigma_mps", by.SpeedSigmaMps, 1e-3, 1e4),
            AgilityMps2 = j.NumberOr("agility_mps2", by.AgilityMps2, 0.0, 1e3),
            LifeS = j.NumberOr("life_s", by.LifeS, 1.0, 1e9),
            InitialDensityPerM2 = j.NumberOr("initial_density_per_m2", by.InitialDensityPerM2, 0.0, 1e6),
            BirthPerM2S = j.NumberOr("birth_per_m2_s", by.BirthPerM2S, 1e-30, 1e6),
            Gate = j.NumberOr("gate", by.Gate, 1.0, 1e4),
            ConfirmExistence = j.NumberOr("confirm_existence", by.ConfirmExistence, 0.0, 1.0),
            HideExistence = j.NumberOr("hide_existence", by.HideExistence, 0.0, 1.0),
            DropExistence = j.NumberOr("drop_existence", by.DropExistence, 1e-9, 1.0),
            LostS = j.NumberOr("lost_s", by.LostS, 0.0, 3600.0),
            ConfirmPlots = j.TryGet("confirm_plots", out JsonInput plots) ? plots.Integer(1, 100) : by.ConfirmPlots,
            ShowSigmaM = j.NumberOr("show_sigma_m", by.ShowSigmaM, 1e-3, 1e7),
            TwinDistanceM = j.NumberOr("twin_distance_m", by.TwinDistanceM, 0.0, 1e6),
            TwinSpeedMps = j.NumberOr("twin_speed_mps", by.TwinSpeedMps, 0.0, 1e4),
            ResolvedShare = j.NumberOr("resolved_share", by.ResolvedShare, 0.0, 1.0),
        };
    }

    private static MotionModel[] Models(JsonInput j)
    {
        List<MotionModel> models = [.. j.Items().Select(Model)];
        if (models.Count is < 1 or > 4)
            throw j.Complain("one to four models");
        return [.. models];
    }

    private static MotionModel Model(JsonInput j)
    {
        j.Only("name", "turn_deg_per_s", "noise_along_m2_per_s3", "noise_across_m2_per_s3", "dwell_s", "follow_per_s", "next");
        return new MotionModel(
            j["name"].Text(),
            j.NumberOr("turn_deg_per_s", 0.0, -6.0, 6.0),
            j["noise_along_m2_per_s3"].Number(0.0, 1e6),
            j["noise_across_m2_per_s3"].Number(0.0, 1e6),
            j["dwell_s"].Number(0.1, 1e9))
        {
            FollowPerS = j.NumberOr("follow_per_s", 0.0, 0.0, 1.0),
            Next = j.TryGet("next", out JsonInput next) ? [.. next.Items().Select(n => n.Number(0.0, 1e6))] : [],
        };
    }
}
