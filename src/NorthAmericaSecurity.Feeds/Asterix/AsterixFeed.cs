using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// A stream of ASTERIX as a feed of plots. ASTERIX has no ticks: the feed's time is the latest that it told, less a window in which radars and networks may deliver late. It ticks when that
/// passes a whole second, whatever the datagrams are cut into, so that a recording and the same octets received live make one log.
/// </summary>
public sealed class AsterixFeed : IPlotFeed
{
    /// <summary>Seconds that a plot may come behind later ones.</summary>
    private const double WindowS = 4.0;

    private readonly IDatagramSource _source;
    private readonly AsterixPlots _reader;
    private readonly List<Plot> _read = [];
    private int _given;
    private double _latestS = double.NegativeInfinity;

    public AsterixFeed(string name, IDatagramSource source, SensorSet scene, EditionTable editions, DayClock clock, Action<string> complain)
    {
        Name = name;
        _source = source;
        _reader = new AsterixPlots(name, scene, editions, clock, Counts, complain);
    }

    public string Name { get; }

    public FeedCounts Counts { get; } = new();

    public double TickS { get; private set; } = double.NegativeInfinity;

    /// <summary>What each source told of itself.</summary>
    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources => _reader.Sources;

    public async ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel = default)
    {
        int before = plots.Count;
        while (true)
        {
            while (_given < _read.Count)
            {
                Plot plot = _read[_given++];
                plots.Add(plot);
                _latestS = Math.Max(_latestS, plot.TimeS);
                double tick = Math.Floor(_latestS) - WindowS;
                if (tick > TickS)
                {
                    TickS = tick;
                    return true;
                }
            }

            _read.Clear();
            _given = 0;
            Datagram? datagram;
            try
            {
                datagram = await _source.ReadAsync(cancel).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Whoever has seen enough wants to know what it was.
                _reader.CountDropped();
                throw;
            }

            if (datagram is null)
            {
                _reader.CountDropped();
                return plots.Count > before;
            }

            _reader.Read(datagram.Value.Payload.Span, datagram.Value.Offset, _read);
        }
    }
}
