using System.Collections.ObjectModel;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds;

/// <summary>A stream of plots: frames of our own or ASTERIX, of a file or live.</summary>
public interface IPlotFeed
{
    string Name { get; }

    FeedCounts Counts { get; }

    /// <summary>Time of the last tick in seconds of the scene: no plot before it follows in time. Minus infinity before the first.</summary>
    double TickS { get; }

    /// <summary>Reads on until there is a tick or more plots, which it appends; false at the end of the feed.</summary>
    ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel = default);
}

/// <summary>What a feed brought: counts of everything that came, and of everything that was lost.</summary>
public sealed record FeedCounts
{
    public long Bytes { get; internal set; }

    /// <summary>Frames or datagrams.</summary>
    public long Frames { get; internal set; }

    public long Plots { get; internal set; }

    /// <summary>Frames that were torn, oversized or malformed, and stretches of bytes that were no frame; for ASTERIX, rejected blocks and records.</summary>
    public long BadFrames { get; internal set; }

    /// <summary>Bytes passed over to find the next frame or block.</summary>
    public long SkippedBytes { get; internal set; }

    /// <summary>Plots of sensors that the network does not know.</summary>
    public long UnknownSensorPlots { get; internal set; }

    /// <summary>Plots of a SAC/SIC that several sensors have, where nothing tells whose they are.</summary>
    public long SharedCodePlots { get; internal set; }

    /// <summary>Records that carry no plot or whose plot cannot be used, by reason.</summary>
    public IReadOnlyDictionary<string, long> NotPlots { get; internal set; } = ReadOnlyDictionary<string, long>.Empty;
}
