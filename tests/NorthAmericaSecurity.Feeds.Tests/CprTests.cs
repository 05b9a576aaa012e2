using NorthAmericaSecurity.Feeds.Adsb;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Compact position reporting, altitude codes and parity against published values, definitions and properties.</summary>
public class CprTests
{
    private const double Step = 1.0 / (1 << 17);

    [Theory]
    // DO-260B, table A-21: latitudes at which the number of zones changes.
    [InlineData(10.47047130, 59)]
    [InlineData(14.82817437, 58)]
    [InlineData(18.18626357, 57)]
    [InlineData(45.54626723, 42)]
    [InlineData(59.95459277, 30)]
    [InlineData(86.53536998, 3)]
    [InlineData(87.0, 2)]
    public void Zones_change_at_the_published_latitudes(double latitudeDeg, int zones)
    {
        foreach (int sign in new[] { 1, -1 })
        {
            Assert.Equal(zones, Cpr.Zones(sign * (latitudeDeg - 1e-7)));
            Assert.Equal(zones - 1, Cpr.Zones(sign * (latitudeDeg + 1e-7)));
        }
    }

    [Fact]
    public void Zones_are_those_of_the_definition()
    {
        Assert.Equal(59, Cpr.Zones(0));
        Assert.Equal(2, Cpr.Zones(87));
        Assert.Equal(1, Cpr.Zones(90));
        var random = new CounterRandom(1, 1);
        for (int i = 0; i < 100_000; i++)
        {
            double latitude = random.NextDouble(-90, 90);
            Assert.Equal(Squitters.Zones(latitude), Cpr.Zones(latitude));
        }
    }

    /// <summary>Latitudes at seams: equator, poles, both sides of every change of zones, and of even and odd latitude zones.</summary>
    public static IEnumerable<double> Latitudes()
    {
        double[] seams = [0, 10.4704713, 45.54626723, 59.95459277, 86.53536998, 87, 90 - 1e-4, 6, 360.0 / 59, 84];
        foreach (double seam in seams)
            foreach (double off in new[] { -0.3, -1e-3, -1e-5, 0, 1e-5, 1e-3, 0.3 })
                foreach (int sign in new[] { 1, -1 })
                    if (Math.Abs(seam + off) < 90)
                        yield return sign * (seam + off);
    }

    private static readonly double[] Longitudes = [0, 1e-5, -1e-5, 179.99999, -179.99999, 180, -180, 90, -90, -98.6, 7.2];

    [Theory]
    [InlineData(360.0)]
    [InlineData(90.0)]
    public void A_pair_gives_the_place_back_within_half_a_step(double span)
    {
        int decoded = 0;
        foreach (double latitude in Latitudes())
        {
            foreach (double longitude in Longitudes)
            {
                (int evenLatitude, int evenLongitude) = Squitters.Encode(latitude, longitude, odd: false, span);
                (int oddLatitude, int oddLongitude) = Squitters.Encode(latitude, longitude, odd: true, span);
                CprHalf even = new(evenLatitude, evenLongitude), odd = new(oddLatitude, oddLongitude);
                foreach (bool oddIsLater in new[] { false, true })
                {
                    bool found = span == 360.0
                        ? Cpr.TryGlobal(even, odd, oddIsLater, span, false, out double lat, out double lon)
                        : Cpr.TryGlobalSurface(even, odd, oddIsLater, latitude + 0.2, Units.Wrap180(longitude - 0.2), out lat, out lon);
                    // Only where the two messages round to different sides of a change of zones, or of the quarter that the surface's messages cover, is there no place.
                    if (!found)
                    {
                        double step = span / 59 * Step;
                        Assert.True(Squitters.Zones(latitude - step) != Squitters.Zones(latitude + step) || span == 90.0 && Math.Abs(latitude) < step || Math.Abs(latitude) > 90 - step, $"{latitude} {longitude}");
                        continue;
                    }

                    decoded++;
                    AssertNear(latitude, longitude, lat, lon, span, oddIsLater);
                }
            }
        }

        Assert.True(decoded > 2000, $"{decoded}");
    }

    [Theory]
    [InlineData(360.0, 2.5)]
    [InlineData(90.0, 0.6)]
    public void One_message_gives_the_place_back_by_a_reference_nearby(double span, double offDeg)
    {
        foreach (double latitude in Latitudes())
        {
            foreach (double longitude in Longitudes)
            {
                foreach (bool odd in new[] { false, true })
                {
                    (int yz, int xz) = Squitters.Encode(latitude, longitude, odd, span);
                    foreach ((double north, double east) in new[] { (offDeg, offDeg), (-offDeg, -offDeg), (0.0, 0.0) })
                    {
                        double reference = latitude + north;
                        if (Math.Abs(reference) > 90)
                            continue;
                        bool found = Cpr.TryLocal(new CprHalf(yz, xz), odd, span, reference, Units.Wrap180(longitude + east), out double lat, out double lon);
                        double step = span / 59 * Step;
                        if (!found || Squitters.Zones(latitude - step) != Squitters.Zones(latitude + step))
                            continue;
                        AssertNear(latitude, longitude, lat, lon, span, odd);
                    }
                }
            }
        }
    }

    private static void AssertNear(double latitude, double longitude, double foundLatitude, double foundLongitude, double span, bool odd)
    {
        Assert.Equal(latitude, foundLatitude, span / (odd ? 59 : 60) * Step / 2 + 1e-9);
        double width = span / Math.Max(Squitters.Zones(foundLatitude) - (odd ? 1 : 0), 1);
        Assert.InRange(Math.Abs(Units.Wrap180(foundLongitude - longitude)), 0, width * Step / 2 + 1e-9);
        Assert.InRange(foundLongitude, -180, 180);
    }

    [Theory]
    // Worked by hand from the table of ICAO Annex 10 volume IV (appendix to chapter 3): pulses and altitude in feet.
    [InlineData("C4", -1200)]
    [InlineData("C2 C4", -1100)]
    [InlineData("C2", -1000)]
    [InlineData("C1 C2", -900)]
    [InlineData("C1", -800)]
    [InlineData("B4 C1", -700)]
    [InlineData("B4 C4", -300)]
    [InlineData("B2 B4 C4", -200)]
    public void Altitudes_of_a_hundred_feet(string pulses, int feet)
    {
        string[] order = ["C1", "A1", "C2", "A2", "C4", "A4", "B1", "D1", "B2", "D2", "B4", "D4"];
        uint code = 0;
        foreach (string pulse in pulses.Split(' '))
            code |= 1u << 11 - Array.IndexOf(order, pulse);
        Assert.Equal(feet * 0.3048, AltitudeCode.MetresOf(code), 1e-3);
    }

    [Fact]
    public void Neighbouring_altitudes_differ_in_one_pulse()
    {
        var codes = new SortedDictionary<int, uint>();
        for (uint code = 1; code < 4096; code++)
        {
            float metres = AltitudeCode.MetresOf(code);
            if ((code & 0x10) == 0 && !float.IsNaN(metres))
                codes.Add((int)Math.Round(metres / 0.3048), code);
        }

        // From -1,200 to 126,700 ft, every hundred.
        Assert.Equal(Enumerable.Range(-12, 1280).Select(h => 100 * h), codes.Keys);
        foreach ((uint low, uint high) in codes.Values.Zip(codes.Values.Skip(1)))
            Assert.Equal(1, System.Numerics.BitOperations.PopCount(low ^ high));
    }

    [Fact]
    public void Altitudes_of_twenty_five_feet_and_identities_are_those_published()
    {
        // J. Sun, The 1090 Megahertz Riddle: 0xC38 is 38,000 ft; 0x167 with the X bit out of it is 32,300 ft; identity 0356.
        Assert.Equal(38_000 * 0.3048, AltitudeCode.MetresOf(0xC38), 1e-2);
        Assert.Equal(-1000 * 0.3048, AltitudeCode.MetresOf(0x010), 1e-3);
        Assert.True(float.IsNaN(AltitudeCode.MetresOf(0)));
        Assert.Equal(Convert.ToInt16("0356", 8), AltitudeCode.IdentityOf(0x2A00516D & 0x1FFF));
        Assert.Equal(Convert.ToInt16("7777", 8), AltitudeCode.IdentityOf(0x1FBF));
    }

    [Fact]
    public void Parity_finds_any_five_wrong_bits_and_any_burst_of_24()
    {
        byte[] message = Squitters.Hex("8D406B902015A678D4D220AA4BDA");
        Assert.Equal(0u, ModeSParity.Syndrome(message));
        Assert.Equal(message, Squitters.WithParity([.. message[..^3], 0, 0, 0]));
        var random = new CounterRandom(1, 2);
        for (int i = 0; i < 200_000; i++)
        {
            byte[] damaged = [.. message];
            if (i % 2 == 0)
            {
                for (int n = 1 + i % 5; n > 0; n--)
                    Flip(damaged, random.NextInt(112));
            }
            else
            {
                int first = random.NextInt(112 - 23);
                for (int bit = 0; bit < 24; bit++)
                    if (bit == 0 || random.NextInt(2) == 0)
                        Flip(damaged, first + bit);
            }

            Assert.True(damaged.AsSpan().SequenceEqual(message) || ModeSParity.Syndrome(damaged) != 0);
        }

        static void Flip(byte[] octets, int bit) => octets[bit / 8] ^= (byte)(0x80 >> bit % 8);
    }
}
