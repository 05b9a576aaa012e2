using System.Text.Json;
using System.Text.Json.Serialization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Api;

/// <summary>What the REST interface answers, as JSON with names in snake_case; a number that is not known is null.</summary>
internal static class Answers
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static double? Known(double value, int digits = 3) => double.IsFinite(value) ? Math.Round(value, digits) : null;

    public static string CodeText(short mode3A) => Convert.ToString(mode3A, 8).PadLeft(4, '0');

    public static string IdentText(ulong ident) => new IcaoText(ident).ToString().Trim();
}

/// <summary>A feed.</summary>
/// <param name="P50Ms">Milliseconds from plot in to track out, at most a fifth too high.</param>
public sealed record FeedAnswer(
    int Id, string Name, string Source, FeedState State, string Trouble, long Bytes, long Frames, long Plots, long BadFrames, long SkippedBytes, long UnknownSensorPlots, long Contested, long LostDatagrams, long Dropped, long Stray, int Waiting, long Reconnects,
    long Complaints, double P50Ms, double P99Ms)
{
    internal static FeedAnswer Of(FeedPump pump, PictureHost host)
    {
        FeedTotals totals = pump.Totals;
        LatencyHistogram latency = host.LatencyOf(pump.Number);
        return new FeedAnswer(
            pump.Number, pump.Name, pump.Options.Source, pump.State, pump.Trouble, totals.Bytes, totals.Frames, totals.Plots, totals.BadFrames, totals.SkippedBytes, totals.UnknownSensorPlots, pump.Contested, totals.LostDatagrams, pump.Queue.Dropped,
            host.Log.StrayOf(pump.Number), pump.Queue.Count, pump.Reconnects, pump.Complaints, Math.Round(latency.QuantileMs(0.5), 2), Math.Round(latency.QuantileMs(0.99), 2));
    }
}

/// <summary>A sensor, where it stands, how it is doing.</summary>
/// <param name="LastPlotS">Null before its first plot.</param>
/// <param name="Pd">Share of scans of confirmed tracks in its sight that made a plot.</param>
/// <param name="RangeBiasM">Null where the traffic does not tell it; so the others.</param>
public sealed record SensorAnswer(
    string Id, string Name, string Nation, string Operator, string Type, string Kinds, double? LatDeg, double? LonDeg, int Stage, double PeriodS, double RangeM, bool Silent, double? LastPlotS, long Plots, double? Pd, double? FalsePerScan,
    double? RangeBiasM, double? AzimuthBiasDeg, double? TimeBiasS, bool Runaway, double? NorthMarkS, double? RotationS)
{
    internal static SensorAnswer Of(Sensor sensor, int stage, SensorState state) => new(
        sensor.Id, sensor.Name, sensor.Nation, sensor.Operator, sensor.Type, string.Join(", ", sensor.AllChannels.Select(c => c.Kind.ToString().ToLowerInvariant())),
        sensor.Antenna is { } a ? Math.Round(a.Position.LatitudeDeg, 4) : null, sensor.Antenna is { } b ? Math.Round(b.Position.LongitudeDeg, 4) : null, stage, sensor.PeriodS,
        sensor.AllChannels.Select(c => c.Channel.RangeMaxM).DefaultIfEmpty(0.0).Max(), state.Silent, state.Health.Plots > 0 ? Answers.Known(state.Health.LastPlotS) : null, state.Health.Plots, Answers.Known(state.Health.Pd),
        Answers.Known(state.Health.FalsePerScan, 1), state.Registration.Observable.Range ? Answers.Known(state.Registration.Bias.RangeM, 1) : null,
        state.Registration.Observable.Azimuth ? Answers.Known(Units.ToDegrees(state.Registration.Bias.AzimuthRad), 4) : null, state.Registration.Observable.Time ? Answers.Known(state.Registration.Bias.TimeS) : null,
        state.Registration.Runaway, state.Told is { } told ? Answers.Known(told.NorthMarkS) : null, state.Told is { } turns ? Answers.Known(turns.RotationS) : null);
}

/// <summary>A sensor that feeds a track.</summary>
public sealed record FeederAnswer(string Sensor, string Name, string Nation, double AgeS, double Visibility);

/// <summary>A track, where it was, and why it is what it is.</summary>
/// <param name="RangedHeightM">Height by the ranges of several radars, of a target that tells none, with its standard deviation.</param>
/// <param name="Ellipse">Semi-axes in metres of one standard deviation, and the azimuth of the longer in degrees from north.</param>
public sealed record TrackAnswer(
    long Id, double TimeS, double LatDeg, double LonDeg, double? HeightM, double SpeedMps, double CourseDeg, double? ClimbMps, string? Mode3a, string? ModeS, string? Ident, string Domain, bool WideArea, double Existence, double AgeS,
    IReadOnlyList<double> Ellipse, IReadOnlyDictionary<string, double> Models, IReadOnlyList<FeederAnswer> Feeders, int Plots, double? FirstPlotS, double? Mode3aAgeS, double? ModeSAgeS, double? HeightAgeS, double? RangedHeightM, double? RangedHeightSigmaM,
    IReadOnlyList<PastPoint> History)
{
    internal static TrackAnswer Of(in TrackReport t, PastPoint[] past, TrackExplanation? why, IReadOnlyList<Sensor> sensors)
    {
        GeodeticPosition place = Wgs84.ToGeodetic(t.Ground);
        double mean = (t.VarianceEastM2 + t.VarianceNorthM2) / 2.0, half = (t.VarianceEastM2 - t.VarianceNorthM2) / 2.0, spread = Math.Sqrt(half * half + t.CovarianceM2 * t.CovarianceM2);
        double azimuth = Units.Wrap360(Units.ToDegrees(Math.PI / 2.0 - 0.5 * Math.Atan2(2.0 * t.CovarianceM2, t.VarianceEastM2 - t.VarianceNorthM2)));
        double now = t.TimeS;
        return new TrackAnswer(
            t.TrackId, now, Math.Round(place.LatitudeDeg, 6), Math.Round(place.LongitudeDeg, 6), Answers.Known(t.HeightM, 0), Math.Round(Math.Sqrt(t.EastMps * t.EastMps + t.NorthMps * t.NorthMps), 2),
            Math.Round(Units.Wrap360(Units.ToDegrees(Math.Atan2(t.EastMps, t.NorthMps))), 2), Answers.Known(t.ClimbMps, 2), t.Mode3A == Plot.NoMode3A ? null : Answers.CodeText(t.Mode3A),
            t.Address == 0 ? null : t.Domain == Surveillance.Targets.Domain.Surface ? t.Address.ToString(System.Globalization.CultureInfo.InvariantCulture) : t.Address.ToString("X6", System.Globalization.CultureInfo.InvariantCulture),
            t.Ident == 0 ? null : Answers.IdentText(t.Ident), t.Domain.ToString().ToLowerInvariant(), t.WideArea, Math.Round(t.Existence, 4), Math.Round(now - t.LastPlotS, 2),
            [Math.Round(Math.Sqrt(mean + spread), 1), Math.Round(Math.Sqrt(Math.Max(0.0, mean - spread)), 1), Math.Round(azimuth % 180.0, 1)],
            why?.Models.ToDictionary(m => m.Name, m => Math.Round(m.Probability, 3)) ?? [],
            why is null ? [] : [.. why.Feeds.OrderByDescending(f => f.LastPlotS).Select(f => new FeederAnswer(sensors[f.Sensor].Id, sensors[f.Sensor].Name, sensors[f.Sensor].Nation, Math.Round(now - f.LastPlotS, 1), Math.Round(f.Visibility, 2)))],
            why?.Plots ?? 0, why is null ? null : Answers.Known(why.FirstPlotS), why is null ? null : Answers.Known(now - why.Mode3AS, 1), why is null ? null : Answers.Known(now - why.AddressS, 1),
            why is null ? null : Answers.Known(now - why.HeightS, 1), why is null ? null : Answers.Known(why.RangedHeightM, 0), why is null ? null : Answers.Known(why.RangedHeightSigmaM, 0), past);
    }
}

/// <summary>A step of joining.</summary>
public sealed record StageAnswer(string Id, string Name, int Sensors, int Tracks);

/// <summary>A kind of target that is mapped.</summary>
public sealed record LayerAnswer(string Id, string Name, IReadOnlyList<double> AltitudesM, double HeadlineM);

/// <summary>What the service shows: nations in the order of their bits, stages, and what is mapped.</summary>
/// <param name="Bounds">West, south, east and north of the maps in degrees.</param>
public sealed record NetworkAnswer(
    string Name, string Attribution, IReadOnlyList<string> Nations, IReadOnlyList<StageAnswer> Stages, IReadOnlyList<LayerAnswer> Layers, IReadOnlyList<double> Bounds, int MapColumns, int MapRows, bool MapsReady, bool Demonstration);

/// <summary>What can be replayed: times of the log in seconds since 1970; null without a journal.</summary>
/// <param name="Running">Replays under way.</param>
public sealed record ReplayAnswer(double? FromS, double? ToS, int Running);

/// <summary>Why a request cannot be answered.</summary>
public sealed record ErrorAnswer(string Error);

/// <summary>A request to add a feed.</summary>
/// <param name="Source">udp://, tcp://, tls://, ais+tcp://, ais+udp://, sbs+tcp:// or beast+tcp://.</param>
/// <param name="Name">What people call it; the source unless told.</param>
/// <param name="Sensor">Id of the sensor whose plots they are, for AIS and ADS-B.</param>
public sealed record FeedRequest(string? Source, string? Name, string? Sensor);
