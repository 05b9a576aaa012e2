using System.Net;
using System.Net.Sockets;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>A server on the loopback that serves one client after another until it is disposed.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    /// <param name="serve">Serves a client until it is done with or the server stops, and disposes its socket.</param>
    public LoopbackServer(Func<Socket, CancellationToken, Task> serve)
    {
        _listener.Start();
        _serving = Task.Run(async () =>
        {
            while (!_stop.IsCancellationRequested)
                await serve(await _listener.AcceptSocketAsync(_stop.Token), _stop.Token);
        });
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        try
        {
            _serving.Wait(TimeSpan.FromSeconds(10));
        }
        catch (AggregateException e) when (e.InnerExceptions.All(i => i is OperationCanceledException or SocketException or ObjectDisposedException))
        {
            // Its listener is gone, or a client was.
        }

        _stop.Dispose();
    }
}
