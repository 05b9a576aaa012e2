using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>20,000 aircraft that fly straight, each seen once a second by one after another of the five radars nearest to where it began, as CAT048 datagrams. 500 radars.</summary>
internal sealed class ServiceScene
{
    public const int Aircraft = 20_000, Radars = 500;

    /// <summary>Seconds of the scene whose plots go out together.</summary>
    public const double SliceS = 0.05;

    private const int LooksOfEach = 5;
    private const double PeriodS = 5.0;

    private readonly GeodeticPosition[] _from = new GeodeticPosition[Aircraft];
    private readonly int[] _seers = new int[Aircraft * LooksOfEach];
    private readonly double[] _course = new double[Aircraft];
    private readonly ArrayBufferWriter<byte>[] _outputs = new ArrayBufferWriter<byte>[Radars];
    private readonly AsterixWriter[] _writers = new AsterixWriter[Radars];
    private readonly double _midnightS = DateTime.UtcNow.TimeOfDay.TotalSeconds;
    private double _timeS;

    public delegate void Taker(ReadOnlySpan<byte> datagram);

    public ServiceScene()
    {
        Sensors = [.. Enumerable.Range(0, Radars).Select(Radar)];
        for (int r = 0; r < Radars; r++)
            _writers[r] = new AsterixWriter(_outputs[r] = new ArrayBufferWriter<byte>(2048));
        Parallel.For(0, Aircraft, a =>
        {
            _from[a] = new GeodeticPosition(30.0 + 18.0 * ((a * 0.7548776662 + 0.31) % 1.0), -118.0 + 41.0 * ((a * 0.5698402910 + 0.17) % 1.0), 6_000.0 + 10.0 * (a % 500));
            _course[a] = a * 137.50776405 % 360.0;
            int[] near = [.. Enumerable.Range(0, Radars).OrderBy(r => Apart(Sensors[r].Antenna!.Position, _from[a])).Take(LooksOfEach)];
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

    private int Write(Taker take)
    {
        long slice = (long)Math.Round(_timeS / SliceS), slices = (long)Math.Round(1.0 / SliceS);
        int plots = 0;
        // A twentieth of the aircraft in each slice, each once a second, by one of its radars after another.
        for (int a = (int)(slice % slices); a < Aircraft; a += (int)slices)
        {
            int r = _seers[a * LooksOfEach + (int)((slice / slices) % LooksOfEach)];
            GeodeticPosition at = Geodesic.Direct(_from[a], _course[a], 220.0 * _timeS) with { HeightM = _from[a].HeightM };
            (double range, double azimuth, _) = Sensors[r].Antenna!.Measure(Wgs84.ToEcef(at));
            double wobble = Math.Sin(12.9898 * a + 78.233 * _timeS);
            Cat048 record = default;
            record.I010 = new() { SAC = Sensors[r].Sac, SIC = Sensors[r].Sic };
            record.I140_s = (_midnightS + _timeS) % 86_400.0;
            record.I020 = new() { TYP = 5 };
            record.I040 = new() { RHO_NM = (range + 40.0 * wobble) / 1852.0, THETA_deg = Units.ToDegrees(azimuth) };
            record.I070 = new() { MODE3A = (ushort)(a % 4096) };
            record.I090 = new() { FL_FL = Math.Round(at.HeightM / 30.48) };
            record.I220 = (uint)(0xA00000 + a);
            if (!_writers[r].TryWrite(record))
            {
                Flush(r, take);
                _writers[r].TryWrite(record);
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
