namespace NorthAmericaSecurity.Fusion;

/// <summary>Why a track is what it is.</summary>
/// <param name="TrackId">Its number.</param>
/// <param name="Existence">Probability that there is a target.</param>
/// <param name="Models">Motion models with their probabilities.</param>
/// <param name="Feeds">Sensors that feed it, or lately did.</param>
/// <param name="Plots">Plots taken.</param>
/// <param name="FirstPlotS">Time of its first plot, in seconds of the scene.</param>
/// <param name="Mode3AS">Time of the last plot with its Mode 3/A code, in seconds of the scene; minus infinity if none.</param>
/// <param name="AddressS">Time of the last plot with its Mode S address or MMSI; minus infinity if none.</param>
/// <param name="HeightS">Time of its last height; NaN if none.</param>
/// <param name="RangedHeightM">Height in metres by the ranges of several radars, of a target that tells none; NaN if it tells one, or one radar alone sees it.</param>
/// <param name="RangedHeightSigmaM">Its standard deviation.</param>
public sealed record TrackExplanation(
    long TrackId, double Existence, IReadOnlyList<ModelShare> Models, IReadOnlyList<TrackFeed> Feeds, int Plots, double FirstPlotS, double Mode3AS, double AddressS, double HeightS,
    double RangedHeightM, double RangedHeightSigmaM);

/// <summary>A motion model and the probability that it is in force.</summary>
public readonly record struct ModelShare(string Name, double Probability);

/// <summary>A sensor that feeds a track: index in the network, time of its last plot in seconds of the scene, and probability that it can see the target.</summary>
public readonly record struct TrackFeed(int Sensor, double LastPlotS, double Visibility);
