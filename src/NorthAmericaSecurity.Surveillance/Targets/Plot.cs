using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Surveillance.Targets;

/// <summary>How the two coordinates of a plot are to be read.</summary>
public enum PlotForm : byte
{
    /// <summary>Slant range (m) and azimuth (degrees from true north) from the sensor; on a plane, and by sky wave, ground range.</summary>
    Polar,

    /// <summary>Latitude and longitude in degrees.</summary>
    Geodetic,

    /// <summary>x and y in metres on a flat plane.</summary>
    Planar,
}

/// <summary>One report of one sensor about one target at one time: what a feed carries and the correlator takes.</summary>
public struct Plot
{
    /// <summary>Value of <see cref="Mode3A"/> when there is none.</summary>
    public const short NoMode3A = -1;

    /// <summary>Value of <see cref="TruthId"/> when the plot is clutter or its truth is unknown.</summary>
    public const int NoTruth = -1;

    /// <summary>Time of detection in seconds of the scene's epoch.</summary>
    public double TimeS;

    /// <summary>Slant range in metres, latitude in degrees or x in metres, by <see cref="Form"/>.</summary>
    public double First;

    /// <summary>Azimuth in degrees, longitude in degrees or y in metres, by <see cref="Form"/>.</summary>
    public double Second;

    /// <summary>Pressure altitude (Mode C) in metres; NaN if none.</summary>
    public float ModeCM;

    /// <summary>Height in metres measured by a 3-D radar or reported by the target; NaN if none.</summary>
    public float HeightM;

    /// <summary>Standard deviation in metres of each horizontal axis of a reported position; NaN to take the channel's.</summary>
    public float SigmaM;

    /// <summary>Callsign or registration: eight characters of six bits each, the first highest, as ICAO Annex 10 codes them; 0 if none.</summary>
    public ulong Ident;

    /// <summary>24-bit Mode S address or MMSI; 0 if none.</summary>
    public uint Address;

    /// <summary>Index of the sensor in the network in use.</summary>
    public int Sensor;

    /// <summary>Whose target it was, for scoring association only. The tracker does not read it.</summary>
    public int TruthId;

    /// <summary>Mode 3/A code as a number (octal 7700 = 4032), or <see cref="NoMode3A"/>.</summary>
    public short Mode3A;

    public PlotForm Form;

    /// <summary>The channels that made it.</summary>
    public Channels Channels;

    /// <summary>A plot with every optional value unknown.</summary>
    public static Plot Empty => new()
    {
        ModeCM = float.NaN,
        HeightM = float.NaN,
        SigmaM = float.NaN,
        TruthId = NoTruth,
        Mode3A = NoMode3A,
    };

    /// <summary>Best height of the plot in metres: Mode C, else measured; NaN if none.</summary>
    public readonly float AnyHeightM => float.IsNaN(ModeCM) ? HeightM : ModeCM;
}
