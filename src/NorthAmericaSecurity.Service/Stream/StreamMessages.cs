using System.Buffers;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Stream;

/// <summary>The messages of the stream (docs/service.md), in MessagePack.</summary>
internal static class StreamMessages
{
    /// <summary>Seconds for which a kind of sensor counts as feeding a track.</summary>
    private const double RecentS = 30.0;

    private const int Surface = 1, Wide = 2, Primary = 4, Secondary = 8, Broadcast = 16;

    public static void WriteTracks(IBufferWriter<byte> output, double timeS, bool whole, List<TrackReport> tracks, List<long> ended)
    {
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(5);
        writer.Write("tracks");
        writer.Write(timeS);
        writer.Write(whole);
        writer.WriteArrayHeader(tracks.Count);
        foreach (TrackReport track in tracks)
            WriteTrack(ref writer, track);
        writer.WriteArrayHeader(ended.Count);
        foreach (long id in ended)
            writer.Write(id);
    }

    public static void WriteEvents(IBufferWriter<byte> output, IReadOnlyList<EventLine> events)
    {
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(2);
        writer.Write("events");
        writer.WriteArrayHeader(events.Count);
        foreach (EventLine e in events)
        {
            writer.WriteArrayHeader(7);
            writer.Write(e.Number);
            writer.Write(e.TimeS);
            writer.Write(e.Kind);
            writer.Write(e.Text);
            WriteOptional(ref writer, e.TrackId is { } id ? id : double.NaN);
            WriteOptional(ref writer, e.LatitudeDeg ?? double.NaN);
            WriteOptional(ref writer, e.LongitudeDeg ?? double.NaN);
        }
    }

    /// <summary>What comes from here on is of this subscription.</summary>
    public static void WriteSubscribed(IBufferWriter<byte> output, long id)
    {
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(2);
        writer.Write("subscribed");
        writer.Write(id);
    }

    /// <summary>How a replay is doing.</summary>
    public static void WriteReplay(IBufferWriter<byte> output, int number, ReplayState state, double timeS, string text)
    {
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(5);
        writer.Write("replay");
        writer.Write(number);
        writer.Write(state switch { ReplayState.Preparing => "preparing", ReplayState.Running => "running", _ => "ended" });
        WriteOptional(ref writer, timeS);
        writer.Write(text);
    }

    public static void WriteComplaint(IBufferWriter<byte> output, string complaint)
    {
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(2);
        writer.Write("error");
        writer.Write(complaint);
    }

    public static int FlagsOf(in TrackReport track)
    {
        double since = track.TimeS - RecentS;
        return (track.Domain == Domain.Surface ? Surface : 0) | (track.WideArea ? Wide : 0) | (track.PrimaryS >= since ? Primary : 0) | (track.SecondaryS >= since || track.ModeSS >= since ? Secondary : 0)
            | (track.BroadcastS >= since ? Broadcast : 0);
    }

    private static void WriteTrack(ref MessagePackWriter writer, in TrackReport track)
    {
        GeodeticPosition place = Wgs84.ToGeodetic(track.Ground);
        writer.WriteArrayHeader(14);
        writer.Write(track.TrackId);
        writer.Write(place.LatitudeDeg);
        writer.Write(place.LongitudeDeg);
        WriteOptional(ref writer, (float)track.HeightM);
        writer.Write((float)track.EastMps);
        writer.Write((float)track.NorthMps);
        WriteOptional(ref writer, (float)track.ClimbMps);
        if (track.Mode3A == Plot.NoMode3A)
            writer.WriteNil();
        else
            writer.Write((int)track.Mode3A);
        if (track.Address == 0)
            writer.WriteNil();
        else
            writer.Write(track.Address);
        if (track.Ident == 0)
            writer.WriteNil();
        else
            writer.Write(new IcaoText(track.Ident).ToString().Trim());
        writer.Write((float)Math.Sqrt((track.VarianceEastM2 + track.VarianceNorthM2) / 2.0));
        writer.Write(FlagsOf(track));
        writer.Write(track.Nations);
        writer.Write((float)(track.TimeS - track.LastPlotS));
    }

    private static void WriteOptional(ref MessagePackWriter writer, double value)
    {
        if (double.IsNaN(value))
            writer.WriteNil();
        else
            writer.Write(value);
    }

    private static void WriteOptional(ref MessagePackWriter writer, float value)
    {
        if (float.IsNaN(value))
            writer.WriteNil();
        else
            writer.Write(value);
    }
}
