using System.Buffers;
using System.Net.WebSockets;
using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Stream;

/// <summary>
/// Streams the picture to WebSockets. Each has its own loop: at its rate it asks the board what changed, writes that, and asks again only when it has been taken. A slow reader is asked for less, never waited for.
/// </summary>
internal sealed class TrackStream(ServiceOptions options, PictureHost host, Replays replays, EventList events, IHostApplicationLifetime lifetime)
{
    /// <summary>A message that is not taken within this ends the connection.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Seconds between two looks at a replay that is being prepared.</summary>
    private const double PreparingRateS = 0.2;

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
        public volatile JournalReplay? Replay;
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
                (Subscription? wanted, double speed) = Subscription.Read(buffer.AsMemory(0, length).ToArray());
                if (wanted is null)
                {
                    state.Replay?.Pace(speed);
                    continue;
                }

                state.Wanted = wanted;
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
        ReplayState? told = null;
        long version = 0, lastEvent = Math.Max(0, events.Last - 100);
        try
        {
            while (true)
            {
                if (!ReferenceEquals(wanted, state.Wanted) || wanted is null)
                {
                    if (state.Wanted is null)
                        await state.Asked.WaitAsync(cancel).ConfigureAwait(false);
                    wanted = state.Wanted!;
                    EndReplay(state);
                    (version, told) = (0, null);
                    output.ResetWrittenCount();
                    view = Choose(wanted, state, output);
                    if (output.WrittenCount > 0)
                        await GiveAsync(socket, output, cancel).ConfigureAwait(false);
                }

                // A replay that has ended says so after its last tracks; the audience then asks for something else.
                if (state.Replay is { } replay && replay.State is var now && now != told)
                {
                    if (now == ReplayState.Ended && told == ReplayState.Running)
                        await TellAsync().ConfigureAwait(false);
                    told = now;
                    output.ResetWrittenCount();
                    StreamMessages.WriteReplay(output, replay.Number, now, now == ReplayState.Preparing ? replay.FromS : replay.View.Board.TimeS, replay.Trouble);
                    await GiveAsync(socket, output, cancel).ConfigureAwait(false);
                }

                if (view is not null && told is null or ReplayState.Running)
                    await TellAsync().ConfigureAwait(false);
                if (events.After(lastEvent) is { Count: > 0 } news)
                {
                    output.ResetWrittenCount();
                    StreamMessages.WriteEvents(output, news);
                    lastEvent = news[^1].Number;
                    await GiveAsync(socket, output, cancel).ConfigureAwait(false);
                }

                // Another subscription does not wait for the rate of the one before it, and nobody waits for a replay longer than it takes.
                await state.Asked.WaitAsync(TimeSpan.FromSeconds(told == ReplayState.Preparing ? Math.Min(wanted.RateS, PreparingRateS) : wanted.RateS), cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            EndReplay(state);
        }

        async Task TellAsync()
        {
            tracks.Clear();
            ended.Clear();
            (version, bool whole) = view!.Board.Collect(version, wanted.Wants, tracks, ended);
            if (!whole && tracks.Count == 0 && ended.Count == 0)
                return;
            output.ResetWrittenCount();
            StreamMessages.WriteTracks(output, double.IsNaN(view.Board.TimeS) ? 0.0 : view.Board.TimeS, whole, tracks, ended);
            await GiveAsync(socket, output, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The live picture of a stage, or one that is replayed; what cannot be had is complained of in <paramref name="output"/>, and of a replay there is nothing then.</summary>
    private StageView? Choose(Subscription wanted, State state, ArrayBufferWriter<byte> output)
    {
        int stage = wanted.Stage.Length == 0 ? host.Stages.Count - 1 : host.Stages.ToList().FindIndex(s => s.Id == wanted.Stage);
        if (stage < 0)
        {
            StreamMessages.WriteComplaint(output, $"stage: expected one of {string.Join(", ", host.Stages.Select(s => s.Id))}");
            return host.Last;
        }

        if (double.IsNaN(wanted.FromS))
            return host.Stages[stage];
        try
        {
            state.Replay = replays.Begin(stage, wanted.FromS, wanted.Speed);
            return state.Replay.View;
        }
        catch (InputException e)
        {
            StreamMessages.WriteReplay(output, 0, ReplayState.Ended, double.NaN, e.Message);
            return null;
        }
    }

    private void EndReplay(State state)
    {
        if (state.Replay is not { } replay)
            return;
        state.Replay = null;
        replays.End(replay);
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
