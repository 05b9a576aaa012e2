using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Stream;

/// <summary>What an audience of the stream wants: an area, heights, kinds of targets, a stage, and how often.</summary>
/// <param name="WestDeg">The area goes east from here to <paramref name="EastDeg"/>, over the antimeridian where that is less.</param>
/// <param name="RateS">Seconds between messages.</param>
/// <param name="Kind">air, surface, or empty for both.</param>
/// <param name="Stage">Id of a stage; empty for the last.</param>
/// <param name="FromS">Time of the log, in seconds of the scene, from which the journal is replayed; NaN for the live picture.</param>
/// <param name="Speed">Times real time of a replay; 0 stands still.</param>
/// <param name="Id">Told back before what it brings; null for one who does not ask.</param>
public sealed record Subscription(
    double WestDeg = -180.0, double SouthDeg = -90.0, double EastDeg = 180.0, double NorthDeg = 90.0, double LeastM = double.NegativeInfinity, double MostM = double.PositiveInfinity, double RateS = 1.0, string Kind = "",
    string Stage = "", double FromS = double.NaN, double Speed = 1.0, long? Id = null)
{
    private const double MostSpeed = 1000.0;

    private bool IsWorld => WestDeg <= -180.0 && EastDeg >= 180.0 && SouthDeg <= -90.0 && NorthDeg >= 90.0;

    /// <summary>Whether a track is wanted. One of unknown height is in every band of heights.</summary>
    public bool Wants(TrackReport track)
    {
        if (Kind.Length > 0 && Kind == "surface" != (track.Domain == Domain.Surface))
            return false;
        if (track.HeightM < LeastM || track.HeightM > MostM)
            return false;
        if (IsWorld)
            return true;
        return new GeodeticBox(SouthDeg, WestDeg, NorthDeg, EastDeg).Contains(Wgs84.ToGeodetic(track.Ground));
    }

    /// <summary>Reads <c>["subscribe", {…}]</c>, or <c>["speed", x]</c>, which leaves a replay where it is.</summary>
    /// <exception cref="MessagePackSerializationException">It is no such message.</exception>
    public static (Subscription? Wanted, double Speed) Read(ReadOnlyMemory<byte> message)
    {
        var reader = new MessagePackReader(message);
        string? verb = reader.ReadArrayHeader() == 2 ? reader.ReadString() : null;
        if (verb == "speed")
            return (null, Number(ref reader, verb, 0.0, MostSpeed));
        if (verb != "subscribe")
            throw new MessagePackSerializationException("expected [\"subscribe\", {…}] or [\"speed\", x]");
        var wanted = new Subscription();
        int fields = reader.ReadMapHeader();
        for (int i = 0; i < fields; i++)
        {
            string? field = reader.ReadString();
            switch (field)
            {
                case "bbox":
                    if (reader.ReadArrayHeader() != 4)
                        throw new MessagePackSerializationException("bbox: expected [west, south, east, north] in degrees");
                    wanted = wanted with { WestDeg = Number(ref reader, field, -360, 360), SouthDeg = Number(ref reader, field, -90, 90), EastDeg = Number(ref reader, field, -360, 720), NorthDeg = Number(ref reader, field, -90, 90) };
                    break;
                case "rate_s": wanted = wanted with { RateS = Number(ref reader, field, 0.1, 60.0) }; break;
                case "min_m": wanted = wanted with { LeastM = Number(ref reader, field, -1000, 1e6) }; break;
                case "max_m": wanted = wanted with { MostM = Number(ref reader, field, -1000, 1e6) }; break;
                case "kind": wanted = wanted with { Kind = reader.ReadString() is string kind and ("air" or "surface" or "") ? kind : throw new MessagePackSerializationException("kind: expected air or surface") }; break;
                case "stage": wanted = wanted with { Stage = reader.ReadString() ?? "" }; break;
                case "from_s": wanted = wanted with { FromS = Number(ref reader, field, -1e12, 1e12) }; break;
                case "id": wanted = wanted with { Id = (long)Number(ref reader, field, 0.0, 1e15) }; break;
                case "speed": wanted = wanted with { Speed = Number(ref reader, field, 0.0, MostSpeed) }; break;
                default: throw new MessagePackSerializationException($"{field}: expected bbox, rate_s, min_m, max_m, kind, stage, from_s, speed or id");
            }
        }

        return (wanted, wanted.Speed);
    }

    private static double Number(ref MessagePackReader reader, string field, double low, double high)
    {
        double value = reader.ReadDouble();
        return value >= low && value <= high ? value : throw new MessagePackSerializationException(FormattableString.Invariant($"{field}: expected {low} to {high}, found {value}"));
    }
}
