using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>Aircraft (20,000 unless told) that circle, so that a scene may last for hours, each seen once a second by one after another of the five radars nearest to it, as plots or CAT048 datagrams. 500 radars.</summary>
internal sealed class ServiceScene
{
    public const int Aircraft = 20_000, Radars = 500;

    /// <summary>Radius of the circles, and speed: a turn of 0.2° a second.</summary>
    private const double RadiusM = 60_000.0, SpeedMps = 220.0;

    /// <summary>Seconds of the scene whose plots go out together.</summary>
    public const double SliceS = 0.05;

    private const int LooksOfEach = 5;
    private const double PeriodS = 5.0;

    private readonly GeodeticPosition[] _middle;
    private readonly int[] _seers;
    private readonly ArrayBufferWriter<byte>[] _outputs = new ArrayBufferWriter<byte>[Radars];
    private readonly AsterixWriter[] _writers = new AsterixWriter[Radars];
    private readonly double _midnightS = DateTime.UtcNow.TimeOfDay.TotalSeconds;
    private double _timeS;

    public delegate void Taker(ReadOnlySpan<byte> datagram);

    public ServiceScene(int aircraft = Aircraft)
    {
        (_middle, _seers) = (new GeodeticPosition[aircraft], new int[aircraft * LooksOfEach]);
        Sensors = [.. Enumerable.Range(0, Radars).Select(Radar)];
        for (int r = 0; r < Radars; r++)
            _writers[r] = new AsterixWriter(_outputs[r] = new ArrayBufferWriter<byte>(2048));
        Parallel.For(0, aircraft, a =>
        {
            _middle[a] = new GeodeticPosition(30.0 + 18.0 * ((a * 0.7548776662 + 0.31) % 1.0), -118.0 + 41.0 * ((a * 0.5698402910 + 0.17) % 1.0), 6_000.0 + 10.0 * (a % 500));
            int[] near = [.. Enumerable.Range(0, Radars).OrderBy(r => Apart(Sensors[r].Antenna!.Position, _middle[a])).Take(LooksOfEach)];
            near.CopyTo(_seers, a * LooksOfEach);
        });
    }

    public Sensor[] Sensors { get; }

    /// <summary>Sends seconds of the scene as they are made, at so many times real time; returns the plots.</summary>
    public async Task<long> SendAsync(int port, double seconds, double times)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect(IPAddress.Loopback, port);
        long sent = 0, began = Stopwatch.GetTimestamp();
        double fromS = _timeS;
        while (_timeS < fromS + seconds)
        {
            sent += Slice(datagram => socket.Send(datagram));
            double aheadS = (_timeS - fromS) / times - Stopwatch.GetElapsedTime(began).TotalSeconds;
            if (aheadS > 0.0)
                await Task.Delay(TimeSpan.FromSeconds(aheadS));
        }

        return sent;
    }

    /// <summary>Makes the datagrams of the next slices together, a radar's plots in as few as hold them; returns the plots.</summary>
    public int Slice(Taker take, int slices = 1)
    {
        int plots = 0;
        for (int i = 0; i < slices; i++)
        {
            plots += Write(take);
            _timeS += SliceS;
        }

        for (int r = 0; r < Radars; r++)
            Flush(r, take);
        return plots;
    }

    /// <summary>The plots of the next slice, in the order of aircraft; all are of its beginning.</summary>
    public void Slice(List<Plot> plots)
    {
        foreach ((int aircraft, int radar, double rangeM, double azimuthDeg) in Looks())
        {
            plots.Add(Plot.Empty with
            {
                TimeS = _timeS,
                Sensor = radar,
                Channels = Channels.Secondary,
                First = rangeM,
                Second = azimuthDeg,
                ModeCM = (float)_middle[aircraft].HeightM,
                Mode3A = CodeOf(aircraft),
                Address = AddressOf(aircraft),
            });
        }

        _timeS += SliceS;
    }

    /// <summary>Writes sensors.csv.</summary>
    public static void WriteNetwork(string path, Sensor[] sensors)
    {
        using StreamWriter file = File.CreateText(path);
        SensorsCsv.Write(file, new SensorSet(sensors, Planar: false));
    }

    private static short CodeOf(int aircraft) => (short)(aircraft % 4096);

    private static uint AddressOf(int aircraft) => (uint)(0xA00000 + aircraft);

    /// <summary>What is measured in the next slice: a twentieth of the aircraft, each once a second, by one of its radars after another.</summary>
    private IEnumerable<(int Aircraft, int Radar, double RangeM, double AzimuthDeg)> Looks()
    {
        long slice = (long)Math.Round(_timeS / SliceS), slices = (long)Math.Round(1.0 / SliceS);
        for (int a = (int)(slice % slices); a < _middle.Length; a += (int)slices)
        {
            int radar = _seers[a * LooksOfEach + (int)(slice / slices % LooksOfEach)];
            double bearingDeg = (a * 137.50776405 + Units.ToDegrees(SpeedMps / RadiusM * _timeS)) % 360.0;
            GeodeticPosition at = Geodesic.Direct(_middle[a], bearingDeg, RadiusM) with { HeightM = _middle[a].HeightM };
            (double range, double azimuth, _) = Sensors[radar].Antenna!.Measure(Wgs84.ToEcef(at));
            yield return (a, radar, range + 40.0 * Math.Sin(12.9898 * a + 78.233 * _timeS), Units.Wrap360(Units.ToDegrees(azimuth)));
        }
    }

    private int Write(Taker take)
    {
        int plots = 0;
        foreach ((int aircraft, int radar, double rangeM, double azimuthDeg) in Looks())
        {
            Cat048 record = default;
            record.I010 = new() { SAC = Sensors[radar].Sac, SIC = Sensors[radar].Sic };
            record.I140_s = (_midnightS + _timeS) % 86_400.0;
            record.I020 = new() { TYP = 5 };
            record.I040 = new() { RHO_NM = rangeM / 1852.0, THETA_deg = azimuthDeg };
            record.I070 = new() { MODE3A = (ushort)CodeOf(aircraft) };
            record.I090 = new() { FL_FL = Math.Round(_middle[aircraft].HeightM / 30.48) };
            record.I220 = AddressOf(aircraft);
            if (!_writers[radar].TryWrite(record))
            {
                Flush(radar, take);
                _writers[radar].TryWrite(record);
            }

            plots++;
        }

        return plots;
    }

    private void Flush(int radar, Taker take)
    {
        if (_writers[radar].Complete() == 0)
            return;
        take(_outputs[radar].WrittenSpan);
        _outputs[radar].ResetWrittenCount();
    }

    private static Sensor Radar(int i) => new()
    {
        Id = $"R{i:D3}",
        Sac = (byte)(1 + i / 250),
        Sic = (byte)(1 + i % 250),
        Antenna = new Antenna(new GeodeticPosition(28.0 + 22.0 * ((i * 0.7548776662) % 1.0), -120.0 + 45.0 * ((i * 0.5698402910) % 1.0), 100.0)),
        PeriodS = PeriodS,
        Secondary = new Channel { RangeMaxM = 450_000.0, SigmaRangeM = 50.0, SigmaAzimuthDeg = 0.07, Pd = 0.98 },
    };

    private static double Apart(GeodeticPosition a, GeodeticPosition b) =>
        Math.Pow(a.LatitudeDeg - b.LatitudeDeg, 2) + Math.Pow((a.LongitudeDeg - b.LongitudeDeg) * Math.Cos(Units.ToRadians(a.LatitudeDeg)), 2);
}
