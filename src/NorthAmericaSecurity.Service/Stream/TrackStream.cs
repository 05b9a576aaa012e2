using System.Buffers;
using System.Net.WebSockets;
using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Stream;

/// <summary>
/// Streams the picture to WebSockets. Each has its own loop: at its rate it asks the board what changed, writes that, and asks again only when it has been taken. A slow reader is asked for less, never waited for.
/// </summary>
internal sealed class TrackStream(ServiceOptions options, PictureHost host, EventList events, IHostApplicationLifetime lifetime)
{
    /// <summary>A message that is not taken within this ends the connection.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int MostMessageOctets = 4096, MostMessagesPerSecond = 20;

    private int _count;
    private long _messages, _octets;

    /// <summary>Streams that are open.</summary>
    public int Count => _count;

    public long Messages => _messages;

    public long Octets => _octets;

    public long Refused { get; private set; }

    /// <summary>Serves a WebSocket until it ends; false, and nothing done, when there are too many.</summary>
    public async Task<bool> ServeAsync(HttpContext context)
    {
        if (Interlocked.Increment(ref _count) > options.MostStreams)
        {
            Interlocked.Decrement(ref _count);
            Refused++;
            return false;
        }

        try
        {
            using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            var state = new State();
            Task listening = ListenAsync(socket, state, end);
            try
            {
                await SendAsync(socket, state, end.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
            {
                // The other side has gone, or did not read.
            }

            await end.CancelAsync().ConfigureAwait(false);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
                try
                {
                    await socket.CloseOutputAsync(state.Fault is null ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.PolicyViolation, state.Fault, patience.Token).ConfigureAwait(false);
                }
                catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
                {
                    // It is closed all the same.
                }
            }

            await listening.ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }

        return true;
    }

    private sealed class State
    {
        public volatile Subscription? Wanted;
        public volatile string? Fault;
        public readonly SemaphoreSlim Asked = new(0, 1);
    }

    /// <summary>Takes subscriptions. What is none, too long or comes too often ends the connection with a reason.</summary>
    private static async Task ListenAsync(WebSocket socket, State state, CancellationTokenSource end)
    {
        byte[] buffer = new byte[MostMessageOctets];
        long second = 0;
        int inSecond = 0;
        try
        {
            while (!end.IsCancellationRequested)
            {
                int length = 0;
                ValueWebSocketReceiveResult received;
                do
                {
                    received = await socket.ReceiveAsync(buffer.AsMemory(length), end.Token).ConfigureAwait(false);
                    length += received.Count;
                }
                while (!received.EndOfMessage && length < buffer.Length);
                if (received.MessageType == WebSocketMessageType.Close)
                    break;
                long now = Environment.TickCount64 / 1000;
                (second, inSecond) = now == second ? (second, inSecond + 1) : (now, 1);
                state.Fault = !received.EndOfMessage ? $"a message of more than {MostMessageOctets} octets" : inSecond > MostMessagesPerSecond ? "too many messages" : null;
                if (state.Fault is not null)
                    break;
                state.Wanted = Subscription.Read(buffer.AsMemory(0, length).ToArray());
                if (state.Asked.CurrentCount == 0)
                    state.Asked.Release();
            }
        }
        catch (MessagePackSerializationException e)
        {
            state.Fault = e.Message.Length > 100 ? e.Message[..100] : e.Message;
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // The other side has gone.
        }

        await end.CancelAsync().ConfigureAwait(false);
    }

    private async Task SendAsync(WebSocket socket, State state, CancellationToken cancel)
    {
        var output = new ArrayBufferWriter<byte>(1 << 16);
        var tracks = new List<TrackReport>();
        var ended = new List<long>();
        Subscription? wanted = null;
        StageView? view = null;
        long version = 0, told = Math.Max(0, events.Last - 100);
        while (true)
        {
            if (!ReferenceEquals(wanted, state.Wanted) || wanted is null)
            {
                if (state.Wanted is null)
                    await state.Asked.WaitAsync(cancel).ConfigureAwait(false);
                wanted = state.Wanted!;
                view = wanted.Stage.Length == 0 ? host.Last : host.Stages.FirstOrDefault(s => s.Id == wanted.Stage);
                if (view is null)
                {
                    output.ResetWrittenCount();
                    StreamMessages.WriteComplaint(output, $"stage: expected one of {string.Join(", ", host.Stages.Select(s => s.Id))}");
                    await GiveAsync(socket, output, cancel).ConfigureAwait(false);
                    view = host.Last;
                }

                version = 0;
            }

            tracks.Clear();
            ended.Clear();
            (long Version, bool Whole) collected = view!.Board.Collect(version, wanted.Wants, tracks, ended);
            version = collected.Version;
            if (collected.Whole || tracks.Count > 0 || ended.Count > 0)
            {
                output.ResetWrittenCount();
                StreamMessages.WriteTracks(output, double.IsNaN(view.Board.TimeS) ? 0.0 : view.Board.TimeS, collected.Whole, tracks, ended);
                await GiveAsync(socket, output, cancel).ConfigureAwait(false);
            }

            if (events.After(told) is { Count: > 0 } news)
            {
                output.ResetWrittenCount();
                StreamMessages.WriteEvents(output, news);
                told = news[^1].Number;
                await GiveAsync(socket, output, cancel).ConfigureAwait(false);
            }

            // Another subscription does not wait for the rate of the one before it.
            await state.Asked.WaitAsync(TimeSpan.FromSeconds(wanted.RateS), cancel).ConfigureAwait(false);
        }
    }

    private async Task GiveAsync(WebSocket socket, ArrayBufferWriter<byte> output, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        await socket.SendAsync(output.WrittenMemory, WebSocketMessageType.Binary, endOfMessage: true, patience.Token).ConfigureAwait(false);
        Interlocked.Increment(ref _messages);
        Interlocked.Add(ref _octets, output.WrittenCount);
    }
}
