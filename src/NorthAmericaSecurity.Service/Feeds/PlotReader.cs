using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>Plots of an open source, as soon as they come.</summary>
internal interface IPlotReader : IDisposable
{
    FeedCounts Counts { get; }

    /// <summary>Datagrams that had come and were let go before they were read.</summary>
    long Lost { get; }

    /// <summary>What ASTERIX sources told of themselves; empty for others.</summary>
    IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources { get; }

    /// <summary>Waits for the next frame or datagram and appends its plots; false at the end.</summary>
    ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel);
}

/// <summary>Plot frames.</summary>
internal sealed class FrameReader(IPlotFeed feed, IDisposable owned) : IPlotReader
{
    public FeedCounts Counts => feed.Counts;

    public long Lost => feed is MessageFeed messages ? messages.LostDatagrams : 0;

    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources { get; } = new Dictionary<(byte, byte), SourceStatus>();

    public ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel) => feed.ReadAsync(plots, cancel);

    public void Dispose() => owned.Dispose();
}

/// <summary>A file of plot frames: sensors stand in it window by window, so that only its ticks tell what is in order.</summary>
internal sealed class OrderedFrames(IPlotFeed feed, IDisposable owned) : IPlotReader
{
    private readonly IAsyncEnumerator<LogBatch> _batches = new OrderedLog([feed]).ReadAsync().GetAsyncEnumerator();

    public FeedCounts Counts => feed.Counts;

    public long Lost => 0;

    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources { get; } = new Dictionary<(byte, byte), SourceStatus>();

    public async ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!await _batches.MoveNextAsync().ConfigureAwait(false))
            return false;
        plots.AddRange(_batches.Current.Plots);
        return true;
    }

    public void Dispose() => owned.Dispose();
}

/// <summary>ASTERIX datagrams, each given on as it comes: no window, no ticks. The picture takes what is late.</summary>
internal sealed class DatagramReader : IPlotReader
{
    private readonly IDatagramSource _source;
    private readonly AsterixPlots _reader;

    /// <param name="only">Index of the one sensor whose plots these are; null for all of the scene.</param>
    public DatagramReader(string name, IDatagramSource source, SensorSet scene, int? only, DayClock clock, Action<string> complain)
    {
        _source = source;
        _reader = new AsterixPlots(name, scene, new EditionTable(), clock, Counts, complain, only, leavesOutShared: true);
    }

    public FeedCounts Counts { get; } = new();

    public long Lost => _source.Lost;

    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources => _reader.Sources;

    public async ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel)
    {
        if (await _source.ReadAsync(cancel).ConfigureAwait(false) is not { } datagram)
            return false;
        _reader.Read(datagram.Payload.Span, datagram.Offset, plots);
        return true;
    }

    public void Dispose() => _source.Dispose();
}
