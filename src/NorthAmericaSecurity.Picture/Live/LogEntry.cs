using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Live;

/// <summary>One entry of the log of a live picture: all that the engine is ever given.</summary>
/// <param name="Sequence">Number of the entry, from 1, without gaps.</param>
/// <param name="TickS">Time of the log after the entry, in seconds of the scene.</param>
/// <param name="Restarts">The log's time begins anew with this entry: tracks before it end.</param>
/// <param name="Plots">In order of time, then feed, then arrival.</param>
/// <param name="Tuning">Values of the correlator from this entry on, as the JSON of a tuning file; null to go on with those before it.</param>
public readonly record struct LogEntry(long Sequence, double TickS, bool Restarts, ReadOnlyMemory<Plot> Plots, string? Tuning = null);
