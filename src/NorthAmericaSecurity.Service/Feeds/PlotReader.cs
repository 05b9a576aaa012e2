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

    /// <summary>What ASTERIX sources told of themselves; empty for others.</summary>
    IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources { get; }

    /// <summary>Waits for the next frame or datagram and appends its plots; false at the end.</summary>
    ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel);
}

/// <summary>Plot frames.</summary>
internal sealed class FrameReader(IPlotFeed feed, IDisposable owned) : IPlotReader
{
    public FeedCounts Counts => feed.Counts;

    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources { get; } = new Dictionary<(byte, byte), SourceStatus>();

    public ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel) => feed.ReadAsync(plots, cancel);

    public void Dispose() => owned.Dispose();
}

/// <summary>A file of plot frames: sensors stand in it window by window, so that only its ticks tell what is in order.</summary>
internal sealed class OrderedFrames(IPlotFeed feed, IDisposable owned) : IPlotReader
{
    private readonly IAsyncEnumerator<LogBatch> _batches = new OrderedLog([feed]).ReadAsync().GetAsyncEnumerator();

    public FeedCounts Counts => feed.Counts;

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

    /// <exception cref="Surveillance.InputException">Two sensors have one SAC/SIC.</exception>
    public DatagramReader(string name, IDatagramSource source, SensorSet scene, DayClock clock, Action<string> complain)
    {
        _source = source;
        try
        {
            _reader = new AsterixPlots(name, scene, new EditionTable(), clock, Counts, complain);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public FeedCounts Counts { get; } = new();

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
