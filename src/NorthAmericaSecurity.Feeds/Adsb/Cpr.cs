using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>
/// Compact position reporting: seventeen bits each of latitude and longitude within zones that differ between even and odd messages. Formulas: RTCA DO-260B, appendix A.1.7; J. Sun, The 1090
/// Megahertz Riddle (2021), chapters 5 and 6. Airborne zones cover the earth; those of the surface a quarter of it, so that a reference must tell which.
/// </summary>
internal static class Cpr
{
    /// <summary>Latitude zones of even messages in a quarter of the earth.</summary>
    private const int QuarterZones = 15;

    private const double Scale = 1 << 17;

    /// <summary>At [i], the latitude in degrees up to which there are i + 2 zones of longitude: falling from 87° for two.</summary>
    private static readonly double[] Transitions = MakeTransitions();

    /// <summary>Number of longitude zones of even messages at a latitude: 59 at the equator, 1 beyond 87°.</summary>
    public static int Zones(double latitudeDeg)
    {
        double latitude = Math.Abs(latitudeDeg);
        int low = 0, high = Transitions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (latitude <= Transitions[middle])
                low = middle + 1;
            else
                high = middle;
        }

        return low + 1;
    }

    /// <summary>
    /// The place that an even and an odd message tell together: of the later of them. False where they lie in different bands of longitude zones, or tell no place.
    /// </summary>
    /// <param name="span">Degrees that the zones cover: 360 for airborne positions, 90 on the surface, where the place found is in [0, 90) of both and stands for all that lie a multiple of 90° off.</param>
    /// <param name="southern">For the surface: take the place 90° of latitude to the south.</param>
    public static bool TryGlobal(in CprHalf even, in CprHalf odd, bool oddIsLater, double span, bool southern, out double latitudeDeg, out double longitudeDeg)
    {
        longitudeDeg = 0.0;
        // The index of the latitude zone: exact in whole numbers.
        int zone = (59 * even.Latitude - 60 * odd.Latitude + (1 << 16)) >> 17;
        double evenLatitude = Latitude(even.Latitude, zone, 4 * QuarterZones, span, southern), oddLatitude = Latitude(odd.Latitude, zone, 4 * QuarterZones - 1, span, southern);
        latitudeDeg = oddIsLater ? oddLatitude : evenLatitude;
        int zones = Zones(evenLatitude);
        if (!(Math.Abs(evenLatitude) <= 90.0 && Math.Abs(oddLatitude) <= 90.0) || zones != Zones(oddLatitude))
            return false;
        int m = (int)((long)even.Longitude * (zones - 1) - (long)odd.Longitude * zones + (1 << 16) >> 17);
        int count = Math.Max(zones - (oddIsLater ? 1 : 0), 1);
        longitudeDeg = Units.Wrap180(span / count * (Modulo(m, count) + (oddIsLater ? odd : even).Longitude / Scale));
        return true;
    }

    /// <summary>As <see cref="TryGlobal(in CprHalf, in CprHalf, bool, double, bool, out double, out double)"/> for the surface: of the eight places that the messages may tell, the nearest to a reference.</summary>
    public static bool TryGlobalSurface(in CprHalf even, in CprHalf odd, bool oddIsLater, double referenceLatitudeDeg, double referenceLongitudeDeg, out double latitudeDeg, out double longitudeDeg)
    {
        const double Quarter = 90.0;
        bool north = TryGlobal(even, odd, oddIsLater, Quarter, southern: false, out latitudeDeg, out longitudeDeg);
        bool south = TryGlobal(even, odd, oddIsLater, Quarter, southern: true, out double southLatitude, out double southLongitude);
        // The reference chooses before the zones are asked: where those of the right half differ, those of the other may agree.
        bool southern = Math.Abs(southLatitude - referenceLatitudeDeg) < Math.Abs(latitudeDeg - referenceLatitudeDeg);
        if (southern)
            (latitudeDeg, longitudeDeg) = (southLatitude, southLongitude);
        longitudeDeg = Units.Wrap180(longitudeDeg + Quarter * Math.Round(Units.Wrap180(referenceLongitudeDeg - longitudeDeg) / Quarter));
        return southern ? south : north;
    }

    /// <summary>The place of one message nearest to a reference that is less than half a zone away: 180 NM for airborne positions, 45 NM on the surface. False where that is beyond a pole.</summary>
    public static bool TryLocal(in CprHalf half, bool odd, double span, double referenceLatitudeDeg, double referenceLongitudeDeg, out double latitudeDeg, out double longitudeDeg)
    {
        latitudeDeg = Nearest(half.Latitude, span / (4 * QuarterZones - (odd ? 1 : 0)), referenceLatitudeDeg);
        longitudeDeg = 0.0;
        if (!(Math.Abs(latitudeDeg) <= 90.0))
            return false;
        int count = Math.Max(Zones(latitudeDeg) - (odd ? 1 : 0), 1);
        longitudeDeg = Units.Wrap180(Nearest(half.Longitude, span / count, referenceLongitudeDeg));
        return true;
    }

    private static double Nearest(int bits, double zoneDeg, double referenceDeg)
    {
        double fraction = bits / Scale;
        return zoneDeg * (fraction + Math.Floor(0.5 + referenceDeg / zoneDeg - fraction));
    }

    private static double Latitude(int bits, int zone, int zones, double span, bool southern)
    {
        double latitude = span / zones * (Modulo(zone, zones) + bits / Scale);
        return southern ? latitude - 90.0 : latitude >= 270.0 ? latitude - 360.0 : latitude;
    }

    private static int Modulo(int value, int count)
    {
        int rest = value % count;
        return rest < 0 ? rest + count : rest;
    }

    private static double[] MakeTransitions()
    {
        var transitions = new double[58];
        // The formula gives 87° for two zones, which its arithmetic misses by a bit.
        transitions[0] = 87.0;
        for (int zones = 3; zones <= 59; zones++)
            transitions[zones - 2] = Units.ToDegrees(Math.Acos(Math.Sqrt((1.0 - Math.Cos(Math.PI / (2 * QuarterZones))) / (1.0 - Math.Cos(2.0 * Math.PI / zones)))));
        return transitions;
    }
}

/// <summary>What an even or an odd message tells of its place: seventeen bits each.</summary>
internal readonly record struct CprHalf(int Latitude, int Longitude);
