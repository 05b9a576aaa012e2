using System.Buffers;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The messages of an epoch: the alarm when there are more tracks than numbers, and the order they are to come in.</summary>
public class TrackMessagesTests
{
    private readonly ArrayBufferWriter<byte> _output = new();

    [Fact]
    public void A_track_too_many_is_an_alarm_that_the_next_status_tells()
    {
        var messages = new TrackMessages(25, 1, default, [], planar: true);
        TrackReport[] tracks = [.. Enumerable.Range(1, ushort.MaxValue + 1).Select(id => new TrackReport { TrackId = id, HeightM = double.NaN, Mode3A = Plot.NoMode3A })];
        Assert.False(IsOverloaded(messages, tracks));
        Assert.True(messages.IsOutOfNumbers);
        Assert.Equal(1, messages.Unnumbered);

        Assert.True(IsOverloaded(messages, tracks[..^1]));
        Assert.False(messages.IsOutOfNumbers);
        Assert.False(IsOverloaded(messages, tracks[..^1]));
    }

    [Fact]
    public void Tracks_out_of_order_are_refused()
    {
        var messages = new TrackMessages(25, 1, default, [], planar: true);
        Assert.Throws<ArgumentException>(() => IsOverloaded(messages, [new TrackReport { TrackId = 2 }, new TrackReport { TrackId = 1 }]));
    }

    /// <summary>Writes an epoch, and reads what its first message, CAT065, tells.</summary>
    private bool IsOverloaded(TrackMessages messages, TrackReport[] tracks)
    {
        _output.ResetWrittenCount();
        messages.Write(0.0, tracks, [], new AsterixWriter(_output));
        ReadOnlySpan<byte> octets = _output.WrittenSpan;
        Assert.Equal(65, octets[0]);
        Cat065 status = default;
        Assert.True(Cat065.TryRead(octets[AsterixReader.HeaderSize..], 0, ref status, out _, out _));
        Assert.Equal(1, status.I000);
        return status.I040.OVL;
    }
}
