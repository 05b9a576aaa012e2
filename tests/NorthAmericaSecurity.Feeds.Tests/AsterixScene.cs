using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Sensors with SAC and SIC, blocks that the codec writes, and what becomes of them.</summary>
internal static class AsterixScene
{
    public const string Name = "radar feed";

    /// <summary>A radar, a ground station that reports positions, and a radar of another system area; the codes 1/1, 1/2, 9/200.</summary>
    public static readonly SensorSet Geodetic = SensorsCsv.Read(TextFiles.New("sensors.csv",
        """
        sensor_id,kind,lat_deg,lon_deg,height_m,range_max_m,sigma_range_m,sigma_azimuth_deg,sac,sic
        radar,,41,2,0,400000,50,0.1,1,1
        station,positional,41,2,0,400000,30,,1,2
        far,,45,-75,100,400000,50,0.1,9,200
        nameless,,46,-75,100,400000,50,0.1,,
        """));

    public static readonly SensorSet Planar = SensorsCsv.Read(TextFiles.New("sensors.csv",
        """
        sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg,sac,sic
        radar,0,0,400000,50,0.1,1,1
        """));

    public static byte[] Record<T>(scoped ref T record) where T : struct, IRecord<T>, allows ref struct
    {
        byte[] buffer = new byte[record.MaximumLength];
        return buffer[..record.Write(buffer)];
    }

    /// <summary>A block of one record.</summary>
    public static byte[] Block<T>(scoped ref T record) where T : struct, IRecord<T>, allows ref struct => Around(T.Category, Record(ref record));

    /// <summary>A block of records that are written.</summary>
    public static byte[] Around(byte category, params byte[][] records)
    {
        int length = 3 + records.Sum(r => r.Length);
        return [category, (byte)(length >> 8), (byte)length, .. records.SelectMany(r => r)];
    }

    /// <summary>A plot of the radar: Mode S roll-call, with a position and what identifies it.</summary>
    public static byte[] RadarPlot(double timeS, double rangeNm = 100, double azimuthDeg = 45, byte sac = 1, byte sic = 1)
    {
        Cat048 record = new() { I010 = new() { SAC = sac, SIC = sic }, I140_s = timeS, I020 = new() { TYP = 5 }, I040 = new() { RHO_NM = rangeNm, THETA_deg = azimuthDeg } };
        return Block(ref record);
    }

    /// <summary>A north mark of the radar.</summary>
    public static byte[] NorthMark(double timeS, byte sac = 1, byte sic = 1)
    {
        Cat034 record = new() { I010 = new() { SAC = sac, SIC = sic }, I000 = 1, I030_s = timeS };
        return Block(ref record);
    }

    public static EditionTable Editions(byte category = 0, byte minor = 0)
    {
        var table = new EditionTable();
        if (category != 0)
            table.Set(category, new Edition(0, minor));
        return table;
    }
}

/// <summary>Blocks read into plots, with all that is told on the way.</summary>
internal sealed class PlotReading
{
    private readonly AsterixPlots _reader;

    public PlotReading(SensorSet? scene = null, EditionTable? editions = null, DateOnly? date = null)
        => _reader = new AsterixPlots(AsterixScene.Name, scene ?? AsterixScene.Geodetic, editions ?? new EditionTable(), new DayClock(date), Counts, Complaints.Add);

    public List<Plot> Plots { get; } = [];

    public FeedCounts Counts { get; } = new();

    public List<string> Complaints { get; } = [];

    public double NowS => _reader.NowS;

    public SourceStatus this[byte sac, byte sic] => _reader.Sources[(sac, sic)];

    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources => _reader.Sources;

    public string NotPlots
    {
        get
        {
            _reader.CountDropped();
            return string.Join("; ", Counts.NotPlots.Select(r => $"{r.Value} {r.Key}"));
        }
    }

    /// <summary>Reads datagrams, standing in their stream one behind another.</summary>
    public PlotReading Read(params byte[][] datagrams)
    {
        foreach (byte[] datagram in datagrams)
            _reader.Read(datagram, Counts.Bytes, Plots);
        return this;
    }
}

/// <summary>Datagrams from a list.</summary>
internal sealed class ListSource(IEnumerable<byte[]> datagrams) : IDatagramSource
{
    private readonly Queue<byte[]> _left = new(datagrams);
    private long _offset;

    public ValueTask<Datagram?> ReadAsync(CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        if (!_left.TryDequeue(out byte[]? next))
            return ValueTask.FromResult<Datagram?>(null);
        var datagram = new Datagram(double.NaN, _offset, next);
        _offset += next.Length;
        return ValueTask.FromResult<Datagram?>(datagram);
    }

    public void Dispose() => _left.Clear();
}
