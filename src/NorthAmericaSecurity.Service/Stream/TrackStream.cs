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
        private double _speed;

        /// <summary>The pace that was last asked for: also of a replay that has not begun yet.</summary>
        public double Speed
        {
            get => Volatile.Read(ref _speed);
            set => Volatile.Write(ref _speed, value);
        }
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
                state.Speed = speed;
                if (wanted is null)
                {
                    state.Replay?.GoOn(speed);
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
                    if (wanted.Id is { } id)
                        await TellAsync(() => StreamMessages.WriteSubscribed(output, id)).ConfigureAwait(false);
                    bool live = double.IsNaN(wanted.FromS);
                    int? stage = host.StageOf(wanted.Stage);
                    view = live ? host.Stages[stage ?? host.Stages.Count - 1] : null;
                    if (stage is null || !live)
                        await RefuseAsync(stage is null ? host.NoSuchStage : BeginReplay(stage.Value, wanted, state), live).ConfigureAwait(false);
                }

                if (state.Replay is { } replay && replay.State is var now && now != told)
                {
                    view = now == ReplayState.Preparing ? null : replay.View;
                    // One that has ended says so after its last tracks, and its audience then asks for something else.
                    if (now == ReplayState.Ended && view is not null)
                        await TellTracksAsync().ConfigureAwait(false);
                    told = now;
                    double timeS = view?.Board.TimeS ?? replay.FromS;
                    await TellAsync(() => StreamMessages.WriteReplay(output, replay.Number, now, timeS, replay.Note)).ConfigureAwait(false);
                    if (now == ReplayState.Ended)
                        (view, state.Replay) = (null, null);
                }

                if (view is not null)
                    await TellTracksAsync().ConfigureAwait(false);
                if (events.After(lastEvent) is { Count: > 0 } news)
                {
                    await TellAsync(() => StreamMessages.WriteEvents(output, news)).ConfigureAwait(false);
                    lastEvent = news[^1].Number;
                }

                // Another subscription does not wait for the rate of the one before it, and nobody waits for a replay longer than it takes.
                await state.Asked.WaitAsync(TimeSpan.FromSeconds(told == ReplayState.Preparing ? Math.Min(wanted.RateS, PreparingRateS) : wanted.RateS), cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            EndReplay(state);
        }

        async Task RefuseAsync(string? reason, bool live)
        {
            if (reason is not null)
                await TellAsync(() =>
                {
                    if (live)
                        StreamMessages.WriteComplaint(output, reason);
                    else
                        StreamMessages.WriteReplay(output, 0, ReplayState.Ended, double.NaN, reason);
                }).ConfigureAwait(false);
        }

        async Task TellTracksAsync()
        {
            tracks.Clear();
            ended.Clear();
            (version, bool whole) = view!.Board.Collect(version, wanted!.Wants, tracks, ended);
            double timeS = double.IsNaN(view.Board.TimeS) ? 0.0 : view.Board.TimeS;
            if (whole || tracks.Count > 0 || ended.Count > 0)
                await TellAsync(() => StreamMessages.WriteTracks(output, timeS, whole, tracks, ended)).ConfigureAwait(false);
        }

        async Task TellAsync(Action write)
        {
            output.ResetWrittenCount();
            write();
            await GiveAsync(socket, output, cancel).ConfigureAwait(false);
        }
    }

    /// <returns>Why there is no replay; null if there is.</returns>
    private string? BeginReplay(int stage, Subscription wanted, State state)
    {
        try
        {
            state.Replay = replays.Begin(stage, wanted.FromS, wanted.Speed);
            // A pace that was asked for meanwhile.
            state.Replay.GoOn(state.Speed);
            return null;
        }
        catch (InputException e)
        {
            return e.Message;
        }
    }

    private static void EndReplay(State state)
    {
        state.Replay?.End();
        state.Replay = null;
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
