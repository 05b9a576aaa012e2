using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Surveillance.Sensors;

/// <summary>Who runs a sensor.</summary>
public enum Owner
{
    Civil,
    Joint,
    Military,
    LawEnforcement,
}

/// <summary>Whether a sensor is there.</summary>
public enum SensorStatus
{
    Existing,
    Planned,
    Closed,
}

/// <summary>How sure the catalogue is that the facts of a sensor are right.</summary>
public enum Confidence
{
    High,
    Medium,
    Low,
    Recalled,
}

/// <summary>A surveillance sensor: who it belongs to, where it stands and what each of its channels can do.</summary>
public sealed record Sensor
{
    /// <summary>Unique in its network.</summary>
    public required string Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>ISO 3166 alpha-3 of the nation that runs it; empty if unknown.</summary>
    public string Nation { get; init; } = "";

    public string Operator { get; init; } = "";

    public Owner Owner { get; init; }

    public SensorStatus Status { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>The type (performance) that its channels come from.</summary>
    public string Type { get; init; } = "";

    /// <summary>True where the type is a guess.</summary>
    public bool TypeIsGuess { get; init; }

    /// <summary>ASTERIX system area and identification code, 0 to 255 each.</summary>
    public byte Sac { get; init; }

    public byte Sic { get; init; }

    /// <summary>Where it measures from; null for a sensor in space.</summary>
    public Antenna? Antenna { get; init; }

    /// <summary>Surveyed ground elevation above mean sea level in metres; NaN where unknown, and then the antenna stands at sea level.</summary>
    public double ElevationM { get; init; } = double.NaN;

    /// <summary>Height of an antenna aloft (an aerostat's) in metres above mean sea level; NaN for one on the ground.</summary>
    public double AloftM { get; init; } = double.NaN;

    /// <summary>Scan period in seconds.</summary>
    public double PeriodS { get; init; } = 10.0;

    /// <summary>Time in seconds, modulo the period, at which the antenna points north.</summary>
    public double PhaseS { get; init; }

    /// <summary>Share of time in which it works at all: a balloon is down in storms, the ionosphere does not always reflect.</summary>
    public double Availability { get; init; } = 1.0;

    public Channel? Primary { get; init; }

    public Channel? Secondary { get; init; }

    public Channel? Adsb { get; init; }

    public Channel? Ais { get; init; }

    public Channel? Surface { get; init; }

    public Channel? Skywave { get; init; }

    public IEnumerable<(Channels Kind, Channel Channel)> AllChannels
    {
        get
        {
            if (Primary is not null) yield return (Channels.Primary, Primary);
            if (Secondary is not null) yield return (Channels.Secondary, Secondary);
            if (Adsb is not null) yield return (Channels.Adsb, Adsb);
            if (Ais is not null) yield return (Channels.Ais, Ais);
            if (Surface is not null) yield return (Channels.Surface, Surface);
            if (Skywave is not null) yield return (Channels.Skywave, Skywave);
        }
    }

    /// <summary>The sensor with some of its channels, as if the others were not there.</summary>
    /// <param name="fromSpace">Whether channels in space are kept.</param>
    public Sensor Only(Channels kinds, bool fromSpace)
    {
        return this with
        {
            Primary = Kept(Primary, Channels.Primary),
            Secondary = Kept(Secondary, Channels.Secondary),
            Adsb = Kept(Adsb, Channels.Adsb),
            Ais = Kept(Ais, Channels.Ais),
            Surface = Kept(Surface, Channels.Surface),
            Skywave = Kept(Skywave, Channels.Skywave),
        };

        Channel? Kept(Channel? channel, Channels kind) => (kinds & kind) != 0 && (fromSpace || channel is not { FromSpace: true }) ? channel : null;
    }

    /// <summary>The most accurate of the channels that made a plot; null if the sensor has none of them.</summary>
    public Channel? Best(Channels made)
    {
        if ((made & Channels.Adsb) != 0 && Adsb is not null) return Adsb;
        if ((made & Channels.Ais) != 0 && Ais is not null) return Ais;
        if ((made & Channels.Secondary) != 0 && Secondary is not null) return Secondary;
        if ((made & Channels.Primary) != 0 && Primary is not null) return Primary;
        if ((made & Channels.Surface) != 0 && Surface is not null) return Surface;
        return (made & Channels.Skywave) != 0 ? Skywave : null;
    }
}
