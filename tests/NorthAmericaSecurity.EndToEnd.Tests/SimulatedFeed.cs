using System.Buffers.Binary;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

[CollectionDefinition(Name)]
public sealed class SimulatedFeedCollection : ICollectionFixture<SimulatedFeed>
{
    public const string Name = "simulated feed";
}

/// <summary>What sdn simulate makes of a study with little traffic near a border, and the tracks that sdn track makes of it.</summary>
public sealed class SimulatedFeed : IDisposable
{
    private readonly Scratch _scratch = new();

    public SimulatedFeed()
    {
        string study = _scratch.WriteBoxStudy();
        Sdn.Run(_scratch.Folder, "simulate", study, "--near", "31,-106,500", "--plots", PlotsPath, "--truth", TruthPath).Succeeded();
        Plots = File.ReadAllBytes(PlotsPath);
        Track = Sdn.Run(_scratch.Folder, "track", "--sensors", NetworkPath, "--detections", PlotsPath, "--out", _scratch["a.csv"]).Succeeded();
        Tracks = File.ReadAllBytes(_scratch["a.csv"]);
    }

    public static string NetworkPath { get; } = TestPaths.Sample("networks/north-america.json");

    public string PlotsPath => _scratch["plots.bin"];

    public string TruthPath => _scratch["truth.csv"];

    public byte[] Plots { get; }

    public byte[] Tracks { get; }

    /// <summary>The run of sdn track on the file.</summary>
    internal Finished Track { get; }

    /// <summary>Offset and payload length of every frame, as the headers tell them.</summary>
    public IReadOnlyList<(int Offset, int Length)> Frames
    {
        get
        {
            var frames = new List<(int, int)>();
            for (int at = 0; at < Plots.Length;)
            {
                Assert.True(Plots.AsSpan(at, 4).SequenceEqual("SDNF"u8), $"no frame at offset {at}");
                int length = BinaryPrimitives.ReadInt32BigEndian(Plots.AsSpan(at + 4));
                frames.Add((at, length));
                at += 8 + length;
            }

            return frames;
        }
    }

    /// <summary>A frame with plots near the middle.</summary>
    public (int Offset, int Length) MiddleFrame => Frames.First(f => f.Offset > Plots.Length / 2 && f.Length > 200);

    public void Dispose() => _scratch.Dispose();
}

/// <summary>A server on the loopback that sends every client the same bytes, slowly and in odd pieces, and then does what it is told.</summary>
internal sealed class FrameServer : IDisposable
{
    private static readonly int[] Pieces = [1, 2, 3, 5, 7, 11, 997, 4099, 8191, 16_381];

    private readonly TaskCompletionSource _end = new();
    private readonly LoopbackServer _server;
    private readonly SslServerAuthenticationOptions? _tls;

    /// <param name="bytes">What clients get.</param>
    /// <param name="keepOpen">True to leave the connection open after them, until <see cref="End"/>.</param>
    /// <param name="reset">True to break the connection after them in place of closing it.</param>
    /// <param name="tls">What a server of TLS shows and asks for; null for plain TCP.</param>
    public FrameServer(byte[] bytes, bool keepOpen = false, bool reset = false, SslServerAuthenticationOptions? tls = null)
    {
        _tls = tls;
        _server = new LoopbackServer(async (client, stop) =>
        {
            try
            {
                await ServeAsync(client, bytes, keepOpen, reset, stop);
            }
            catch (Exception e) when (e is IOException || tls is not null && e is AuthenticationException)
            {
                // The client has gone, or one side has refused the other; the next may fit.
            }
        });
    }

    public string Source => $"{(_tls is null ? "tcp" : "tls")}://127.0.0.1:{_server.Port}";

    /// <summary>Lets a connection that was left open close.</summary>
    public void End() => _end.TrySetResult();

    public void Dispose()
    {
        _end.TrySetResult();
        _server.Dispose();
    }

    private async Task ServeAsync(Socket client, byte[] bytes, bool keepOpen, bool reset, CancellationToken stop)
    {
        using (client)
        {
            client.NoDelay = true;
            Stream stream = new NetworkStream(client);
            if (_tls is not null)
            {
                var secure = new SslStream(stream);
                stream = secure;
                await secure.AuthenticateAsServerAsync(_tls, stop);
            }

            for (int at = 0, piece = 0; at < bytes.Length; piece++)
            {
                int length = Math.Min(Pieces[piece % Pieces.Length], bytes.Length - at);
                await stream.WriteAsync(bytes.AsMemory(at, length), stop);
                at += length;
                await Task.Delay(1, stop);
            }

            if (keepOpen)
                await _end.Task;
            if (reset)
            {
                // What was sent arrives before the break.
                await Task.Delay(500, stop);
                client.LingerState = new LingerOption(true, 0);
            }
        }
    }
}
