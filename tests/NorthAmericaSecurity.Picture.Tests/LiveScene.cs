using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

/// <summary>Two radars of two nations and aircraft that fly straight, as entries of a log, with errors from a fixed pattern.</summary>
internal static class LiveScene
{
    public static readonly Sensor[] Sensors = [Radar("A", "CAN", 45.0, -75.0, 5.0), Radar("B", "USA", 44.0, -74.0, 12.0)];

    /// <summary>Entries of a tenth of a second each.</summary>
    public static IEnumerable<LogEntry> Entries(int aircraft, double seconds)
    {
        var log = new LiveLog();
        for (int tenth = 0; tenth < 10 * seconds; tenth++)
        {
            for (int s = 0; s < Sensors.Length; s++)
            {
                var plots = new List<Plot>();
                for (int a = 0; a < aircraft; a++)
                {
                    double time = 1000.0 + tenth * 0.1 + 0.001 * a;
                    int phase = (tenth + 7 * a) % (int)(10 * Sensors[s].PeriodS);
                    if (phase != 0)
                        continue;
                    GeodeticPosition at = Geodesic.Direct(new GeodeticPosition(44.2 + 0.05 * (a % 12), -75.5 + 0.11 * (a / 12), 0.0), 37.0 * a, 220.0 * tenth * 0.1);
                    (double range, double azimuth, _) = Sensors[s].Antenna!.Measure(Wgs84.ToEcef(at with { HeightM = 9000.0 }));
                    // An error of some tens of metres that no random number generator is needed for.
                    double wobble = Math.Sin(12.9898 * a + 78.233 * tenth + s);
                    plots.Add(Plot.Empty with
                    {
                        TimeS = time,
                        First = range + 40.0 * wobble,
                        Second = azimuth * 180.0 / Math.PI,
                        ModeCM = 9000.0f,
                        Mode3A = (short)(100 + a),
                        Address = (uint)(0xA00000 + a),
                        Channels = Channels.Secondary,
                        Sensor = s,
                    });
                }

                log.Take(s, plots.ToArray());
            }

            if (log.TryClose(tenth % 10 == 0 ? 0.1 : 0.0, out LogEntry entry))
                yield return entry with { Plots = entry.Plots.ToArray() };
        }
    }

    private static Sensor Radar(string id, string nation, double latitude, double longitude, double period) => new()
    {
        Id = id,
        Nation = nation,
        Antenna = new Antenna(new GeodeticPosition(latitude, longitude, 100.0)),
        PeriodS = period,
        Secondary = new Channel { RangeMaxM = 400_000.0, SigmaRangeM = 50.0, SigmaAzimuthDeg = 0.07, Pd = 0.98 },
    };
}
