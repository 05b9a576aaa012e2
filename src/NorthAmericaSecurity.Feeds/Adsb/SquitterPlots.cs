using System.Buffers.Binary;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>What became of a squitter.</summary>
internal enum SquitterOutcome
{
    Plot,
    ParityFails,
    Relayed,
    WithoutPosition,
    Reserved,
    AwaitsPair,
    AwaitsReference,
    Jump,
}

/// <summary>
/// Extended squitters (Mode S formats 17 and 18 of 112 bits) to plots: RTCA DO-260B, 2.2.3.2, and J. Sun, The 1090 Megahertz Riddle (2021). What an aircraft tells in several messages is remembered by its
/// address: the halves of its position, its last place, ident, code and accuracy.
/// </summary>
/// <param name="sensor">Index of the sensor whose plots they are.</param>
/// <param name="reference">A place within 45 NM of the traffic on the surface: the antenna's. Null if unknown.</param>
internal sealed class SquitterPlots(int sensor, GeodeticPosition? reference)
{
    /// <summary>Aircraft remembered.</summary>
    private const int Aircraft = 1 << 14;

    /// <summary>Seconds between the halves of one position, in the air and on the surface, where targets are slower.</summary>
    private const double PairS = 10.0, SurfacePairS = 25.0;

    /// <summary>Seconds for which a last place serves to decode the next by itself. At any speed below the limits that is far less than half a zone.</summary>
    private const double PlaceAgeS = 60.0;

    /// <summary>Metres per second, and metres beside, that a target may have moved.</summary>
    private const double AirborneMps = 700.0, AirborneM = 1500.0, SurfaceMps = 100.0, SurfaceM = 500.0;

    /// <summary>Metres by which a place from the last one and a place from both halves may differ: what is covered within seconds of a pair.</summary>
    private const double PairM = AirborneMps * PairS + AirborneM;

    /// <summary>Places in a row that cannot follow on the last before that is given up.</summary>
    private const int MostJumps = 4;

    /// <summary>How long ident, code and accuracy are taken to hold, in seconds.</summary>
    private const double IdentAgeS = 900.0, CodeAgeS = 180.0, AccuracyAgeS = 60.0;

    private readonly RecentTable<State> _aircraft = new(Aircraft);

    private struct State
    {
        public Half Even, Odd;
        public bool Placed;
        public byte Jumps, Nacp;
        public short Code;
        public double LatitudeDeg, LongitudeDeg, PlacedS;
        public ulong Ident;
        public double IdentS, CodeS, NacpS;
    }

    private struct Half
    {
        public CprHalf Bits;
        public double TimeS;
        public bool Set, Surface;
    }

    /// <summary>Takes the fourteen octets of a squitter.</summary>
    public SquitterOutcome Take(ReadOnlySpan<byte> message, double timeS, ref Plot plot)
    {
        const int NonTransponder = 18, IcaoAddress = 0, OtherAddress = 1, Rebroadcast = 6;
        if (ModeSParity.Syndrome(message) != 0)
            return SquitterOutcome.ParityFails;
        uint address = (uint)(message[1] << 16 | message[2] << 8 | message[3]);
        ulong me = BinaryPrimitives.ReadUInt64BigEndian(message[3..]) & 0xFF_FFFF_FFFF_FFFF;
        int control = message[0] & 7;
        bool anonymous = message[0] >> 3 == NonTransponder && (control == OtherAddress || control == Rebroadcast && IsAnonymousRebroadcast(me));
        if (message[0] >> 3 == NonTransponder && control is not (IcaoAddress or OtherAddress or Rebroadcast))
            return SquitterOutcome.Relayed;

        // An address that is not of ICAO may equal one that is: it has memory of its own.
        ref State state = ref _aircraft.FindOrAdd(anonymous ? address | 1u << 24 : address);
        plot.Address = anonymous ? 0 : address;
        int type = (int)Field(me, 1, 5);
        switch (type)
        {
            case >= 1 and <= 4:
                var ident = new IcaoText(me & 0xFFFF_FFFF_FFFF);
                if (ident.IsValid)
                    (state.Ident, state.IdentS) = (ident.Bits, timeS);
                return SquitterOutcome.WithoutPosition;
            case >= 5 and <= 18 or >= 20 and <= 22:
                return TakePosition(me, type, timeS, ref state, ref plot);
            case 19:
                return Field(me, 6, 3) is >= 1 and <= 4 ? SquitterOutcome.WithoutPosition : SquitterOutcome.Reserved;
            case 28:
                return TakeStatus(me, timeS, ref state);
            case 29:
                // Target state and status, edition B.
                if (Field(me, 6, 2) == 1)
                    (state.Nacp, state.NacpS) = ((byte)Field(me, 40, 4), timeS);
                return SquitterOutcome.WithoutPosition;
            case 31:
                // Operational status: edition 0 has no accuracy there, and editions beyond 2 may have anything.
                if (Field(me, 6, 3) > 1 || Field(me, 41, 3) > 2)
                    return SquitterOutcome.Reserved;
                if (Field(me, 41, 3) > 0)
                    (state.Nacp, state.NacpS) = ((byte)Field(me, 45, 4), timeS);
                return SquitterOutcome.WithoutPosition;
            default:
                return type == 0 ? SquitterOutcome.WithoutPosition : SquitterOutcome.Reserved;
        }
    }

    /// <summary>Bits of the message's ME field, counted from 1 as its specification does.</summary>
    private static uint Field(ulong me, int first, int count) => (uint)(me >> 57 - first - count) & (1u << count) - 1;

    /// <summary>A rebroadcast tells in its ICAO/Mode A flag, where other messages have their bit 8 (on the surface 21), that its address is not of ICAO.</summary>
    private static bool IsAnonymousRebroadcast(ulong me) => Field(me, 1, 5) switch { >= 5 and <= 8 => Field(me, 21, 1) != 0, >= 9 and <= 18 or >= 20 and <= 22 => Field(me, 8, 1) != 0, _ => false };

    private static SquitterOutcome TakeStatus(ulong me, double timeS, ref State state)
    {
        const int Emergency = 1;
        uint code = Field(me, 12, 13);
        if (Field(me, 6, 3) == Emergency && code != 0)
            (state.Code, state.CodeS) = (AltitudeCode.IdentityOf(code), timeS);
        return SquitterOutcome.WithoutPosition;
    }

    private SquitterOutcome TakePosition(ulong me, int type, double timeS, ref State state, ref Plot plot)
    {
        bool surface = type <= 8, odd = Field(me, 22, 1) != 0;
        ref Half half = ref odd ? ref state.Odd : ref state.Even;
        half = new Half { Bits = new CprHalf((int)Field(me, 23, 17), (int)Field(me, 40, 17)), TimeS = timeS, Set = true, Surface = surface };
        SquitterOutcome outcome = Place(ref state, odd, surface, timeS, out double latitude, out double longitude);
        if (outcome != SquitterOutcome.Plot)
            return outcome;

        (state.Placed, state.Jumps, state.LatitudeDeg, state.LongitudeDeg, state.PlacedS) = (true, 0, latitude, longitude, timeS);
        plot.TimeS = timeS;
        plot.Form = PlotForm.Geodetic;
        plot.First = latitude;
        plot.Second = longitude;
        plot.Channels = Channels.Adsb;
        plot.Sensor = sensor;
        float height = surface ? float.NaN : AltitudeCode.MetresOf(Field(me, 9, 12));
        if (type >= 20)
            plot.HeightM = height;
        else
            plot.ModeCM = height;
        plot.Ident = state.Ident != 0 && timeS - state.IdentS <= IdentAgeS ? state.Ident : 0;
        plot.Mode3A = state.Code != 0 && timeS - state.CodeS <= CodeAgeS ? state.Code : Plot.NoMode3A;
        plot.SigmaM = state.Nacp != 0 && timeS - state.NacpS <= AccuracyAgeS ? PositionAccuracy.OfNacp(state.Nacp) : PositionAccuracy.OfType(type);
        return SquitterOutcome.Plot;
    }

    /// <summary>The place that the last half tells: with the other half, checked against the last place; else from the last place alone.</summary>
    private SquitterOutcome Place(ref State state, bool odd, bool surface, double timeS, out double latitude, out double longitude)
    {
        Half last = odd ? state.Odd : state.Even, other = odd ? state.Even : state.Odd;
        double span = surface ? 90.0 : 360.0;
        bool near = state.Placed && Math.Abs(timeS - state.PlacedS) <= PlaceAgeS;
        bool pair = other.Set && other.Surface == surface && Math.Abs(timeS - other.TimeS) <= (surface ? SurfacePairS : PairS);
        (latitude, longitude) = (0.0, 0.0);
        if (pair && surface && !near && reference is null)
            return SquitterOutcome.AwaitsReference;

        if (pair && surface)
        {
            GeodeticPosition around = near ? new GeodeticPosition(state.LatitudeDeg, state.LongitudeDeg) : reference!.Value;
            pair = Cpr.TryGlobalSurface(state.Even.Bits, state.Odd.Bits, odd, around.LatitudeDeg, around.LongitudeDeg, out latitude, out longitude);
        }
        else if (pair)
        {
            pair = Cpr.TryGlobal(state.Even.Bits, state.Odd.Bits, odd, span, southern: false, out latitude, out longitude);
        }

        if (!near)
            return pair ? SquitterOutcome.Plot : SquitterOutcome.AwaitsPair;

        // The zones of both halves are the better witness where the last place is wrong; the last place where the target has crossed a zone between the halves.
        bool local = Cpr.TryLocal(last.Bits, odd, span, state.LatitudeDeg, state.LongitudeDeg, out double localLatitude, out double localLongitude);
        double reach = (surface ? SurfaceMps : AirborneMps) * Math.Abs(timeS - state.PlacedS) + (surface ? SurfaceM : AirborneM);
        bool follows = local && DistanceM(localLatitude, localLongitude, state.LatitudeDeg, state.LongitudeDeg) <= reach
            && !(pair && DistanceM(localLatitude, localLongitude, latitude, longitude) > PairM);
        if (follows)
        {
            (latitude, longitude) = (localLatitude, localLongitude);
            return SquitterOutcome.Plot;
        }

        if (++state.Jumps >= MostJumps)
        {
            // It is the place that was wrong: both halves anew.
            state.Placed = false;
            state.Jumps = 0;
            state.Even.Set &= !odd;
            state.Odd.Set &= odd;
        }

        return SquitterOutcome.Jump;
    }

    /// <summary>Chord between two places on the ellipsoid.</summary>
    private static double DistanceM(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
    {
        Ecef a = Wgs84.ToEcef(new GeodeticPosition(latitudeA, longitudeA)), b = Wgs84.ToEcef(new GeodeticPosition(latitudeB, longitudeB));
        return Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y) + (a.Z - b.Z) * (a.Z - b.Z));
    }
}
