using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>A radar that turns once a second and sends its plots by UDP at the times of the host: aircraft that fly straight and level around it, a CAT048 record each.</summary>
internal sealed class LiveRadar : IAsyncDisposable
{
    private const int BurstMs = 20;

    private readonly Antenna _antenna;
    private readonly byte _sac, _sic;
    private readonly int _aircraft, _firstCode;
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _sending;
    private readonly DateTime _began = DateTime.UtcNow;
    private long _sent;

    /// <param name="firstCode">Mode A code of the first aircraft; the others have those behind it.</param>
    public LiveRadar(byte sac, byte sic, double latitudeDeg, double longitudeDeg, int aircraft, int firstCode, int? port = null)
    {
        (_sac, _sic, _aircraft, _firstCode) = (sac, sic, aircraft, firstCode);
        _antenna = new Antenna(new GeodeticPosition(latitudeDeg, longitudeDeg, 30.0));
        Port = port ?? RunningService.FreePort();
        _socket.Connect(IPAddress.Loopback, Port);
        _sending = Task.Run(SendAsync);
    }

    public int Port { get; }

    public string Source => $"udp://127.0.0.1:{Port}";

    /// <summary>Plots sent, also to nobody.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>How often each aircraft is seen in a second.</summary>
    public volatile int Rate = 1;

    /// <summary>Seconds that the radar's clock is fast.</summary>
    public volatile int FastS;

    public volatile bool Mute;

    /// <summary>A line of sensors.csv.</summary>
    public string Row(string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{id},{_antenna.Position.LatitudeDeg},{_antenna.Position.LongitudeDeg},30,400000,50,0.07,1,{_sac},{_sic}\n");

    public const string Header = "sensor_id,lat_deg,lon_deg,height_m,range_max_m,sigma_range_m,sigma_azimuth_deg,period_s,sac,sic\n";

    /// <summary>Whether a track over HTTP is one of this radar's aircraft, by its code.</summary>
    public bool Flies(string mode3A) => Convert.ToInt32(mode3A, 8) - _firstCode is >= 0 and int i && i < _aircraft;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _sending;
        _socket.Dispose();
        _stop.Dispose();
    }

    private async Task SendAsync()
    {
        var octets = new ArrayBufferWriter<byte>(4096);
        var writer = new AsterixWriter(octets);
        double due = 0.0;
        int next = 0;
        DateTime last = _began;
        while (!_stop.IsCancellationRequested)
        {
            DateTime now = DateTime.UtcNow;
            due += (now - last).TotalSeconds * _aircraft * Rate;
            last = now;
            for (; due >= 1.0; due--)
                Write((next++) % _aircraft, now);
            Flush();
            try
            {
                await Task.Delay(BurstMs, _stop.Token);
            }
            catch (OperationCanceledException)
            {
                // It is taken down.
            }
        }

        void Write(int aircraft, DateTime now)
        {
            if (Mute)
                return;
            GeodeticPosition from = Geodesic.Direct(_antenna.Position, 360.0 * aircraft / _aircraft, 40_000.0 + 3_000.0 * (aircraft % 20)) with { HeightM = 8_000.0 };
            GeodeticPosition at = Geodesic.Direct(from, 137.5 * aircraft % 360.0, 200.0 * (now - _began).TotalSeconds) with { HeightM = 8_000.0 };
            (double range, double azimuth, _) = _antenna.Measure(Wgs84.ToEcef(at));
            Cat048 record = default;
            record.I010 = new() { SAC = _sac, SIC = _sic };
            record.I140_s = (now.TimeOfDay.TotalSeconds + FastS + 86_400.0) % 86_400.0;
            record.I020 = new() { TYP = 5 };
            record.I040 = new() { RHO_NM = range / Units.MetresPerNauticalMile, THETA_deg = Units.Wrap360(Units.ToDegrees(azimuth)) };
            record.I070 = new() { MODE3A = (ushort)(_firstCode + aircraft) };
            record.I090 = new() { FL_FL = Math.Round(at.HeightM / 30.48) };
            record.I220 = (uint)(0xA00000 + _firstCode + aircraft);
            if (!writer.TryWrite(record))
            {
                Flush();
                writer.TryWrite(record);
            }

            _sent++;
        }

        void Flush()
        {
            if (writer.Complete() == 0)
                return;
            try
            {
                _socket.Send(octets.WrittenSpan);
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
            {
                // Nobody listens yet, or any more.
            }

            octets.ResetWrittenCount();
        }
    }
}
