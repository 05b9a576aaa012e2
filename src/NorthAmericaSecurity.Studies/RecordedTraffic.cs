using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>Codes for recorded traffic whose file tells none: a cooperative aircraft replies with something.</summary>
internal static class RecordedTraffic
{
    public static IReadOnlyList<Trajectory> WithCodes(IReadOnlyList<Trajectory> targets) =>
    [
        .. targets.Select((t, i) => !t.Cooperative || t.Address != 0 || t.Mode3A >= 0
            ? t
            : new Trajectory(t.Id, t.Knots.ToArray())
            {
                Domain = t.Domain,
                Cooperative = true,
                Adsb = t.Adsb,
                Mode3A = t.Domain == Domain.Air ? (short)(65 + i * 37 % 3500) : Plot.NoMode3A,
                Address = t.Domain == Domain.Air ? 0xA00001u + (uint)i : 366_000_000u + (uint)i,
            }),
    ];
}
