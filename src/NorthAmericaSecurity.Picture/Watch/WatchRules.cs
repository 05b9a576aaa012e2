using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Watch;

/// <summary>What is told.</summary>
public enum WatchKind
{
    Entry,
    Exit,
    Dwell,
    NoCode,
    Hijack,
    RadioFailure,
    Emergency,
    Lost,
}

/// <summary>Something that the watch rules saw.</summary>
/// <param name="Zone">Id of the zone; empty where none plays a part.</param>
/// <param name="Sensors">Indices of the sensors that feed the track then.</param>
public sealed record WatchEvent(long Number, double TimeS, WatchKind Kind, long TrackId, string Zone, double LatitudeDeg, double LongitudeDeg, double HeightM, IReadOnlyList<int> Sensors);

/// <summary>
/// Watches the tracks of each second: entry into, exit from and stay in zones, tracks without code there, codes 7500, 7600 and 7700, and the loss of an identified aircraft's track in the air. Each is told once: entry when a
/// track is found inside two seconds running, exit when it is outside as long, so that a track on the edge does not tell itself again and again.
/// </summary>
public sealed class WatchRules(IReadOnlyList<Zone> zones)
{
    /// <summary>Seconds on the other side of an edge before a crossing is told.</summary>
    private const double EdgeS = 2.0;

    /// <summary>Seconds inside a zone without any code before that is told: a code may come with the second scan.</summary>
    private const double NoCodeS = 30.0;

    /// <summary>Height in metres above which an aircraft's track that ends counts as lost: below, it may have landed.</summary>
    private const double LostAboveM = 1_500.0;

    /// <summary>Seconds that a track must have been watched to be missed, and that it must be gone for before that is told.</summary>
    private const double KnownS = 60.0, GoneS = 15.0;

    /// <summary>Mode 3/A 7500, 7600 and 7700, octal.</summary>
    private const short Code7500 = 0xF40, Code7600 = 0xF80, Code7700 = 0xFC0;

    private readonly Dictionary<long, Watched> _tracks = [];
    private readonly List<Watched> _gone = [];
    private readonly Stay[] _none = [];
    private long _number;

    private struct Stay
    {
        public bool Inside, ToldDwell, ToldNoCode;
        public double SinceS, OtherSinceS;
    }

    private sealed class Watched
    {
        public required Stay[] Stays;
        public short ToldCode = Plot.NoMode3A;
        public TrackReport Last;
        public double FirstS;
    }

    /// <summary>Looks at all confirmed tracks of a second, and at those that ended; what it finds goes to <paramref name="tell"/>.</summary>
    /// <param name="feeders">Sensors that feed a track, by its number.</param>
    public void Look(double timeS, IReadOnlyList<TrackReport> tracks, IReadOnlyList<long> ended, Func<long, IReadOnlyList<int>> feeders, Action<WatchEvent> tell)
    {
        void Tell(WatchKind kind, in TrackReport t, string zone, IReadOnlyList<int>? sensors = null)
        {
            GeodeticPosition place = Wgs84.ToGeodetic(t.Ground);
            tell(new WatchEvent(++_number, timeS, kind, t.TrackId, zone, place.LatitudeDeg, place.LongitudeDeg, t.HeightM, sensors ?? feeders(t.TrackId)));
        }

        foreach (long id in ended)
        {
            if (_tracks.Remove(id, out Watched? gone) && IsMissed(gone))
                _gone.Add(gone);
        }

        foreach (TrackReport track in tracks)
        {
            if (!_tracks.TryGetValue(track.TrackId, out Watched? watched))
            {
                // A track that was hidden for a while comes back under its number.
                int back = _gone.FindIndex(g => g.Last.TrackId == track.TrackId);
                watched = back >= 0 ? _gone[back] : new Watched { Stays = zones.Count == 0 ? _none : new Stay[zones.Count], FirstS = timeS };
                if (back >= 0)
                    _gone.RemoveAt(back);
                _tracks[track.TrackId] = watched;
            }

            watched.Last = track;
            WatchKind? emergency = track.Mode3A switch { Code7500 => WatchKind.Hijack, Code7600 => WatchKind.RadioFailure, Code7700 => WatchKind.Emergency, _ => null };
            if (emergency is { } kind && watched.ToldCode != track.Mode3A)
                Tell(kind, track, "");
            watched.ToldCode = track.Mode3A;
            if (zones.Count == 0 || track.WideArea)
                continue;
            GeodeticPosition place = Wgs84.ToGeodetic(track.Ground);
            Coordinate point = PlaneGeometry.ToPlane(place.LatitudeDeg, place.LongitudeDeg);
            for (int z = 0; z < zones.Count; z++)
            {
                ref Stay stay = ref watched.Stays[z];
                bool inside = zones[z].Holds(point);
                if (inside == stay.Inside)
                {
                    stay.OtherSinceS = double.NaN;
                }
                else
                {
                    if (double.IsNaN(stay.OtherSinceS) || stay.OtherSinceS == 0.0)
                        stay.OtherSinceS = timeS;
                    if (timeS - stay.OtherSinceS >= EdgeS)
                    {
                        stay = new Stay { Inside = inside, SinceS = stay.OtherSinceS, OtherSinceS = double.NaN };
                        Tell(inside ? WatchKind.Entry : WatchKind.Exit, track, zones[z].Id);
                    }
                }

                if (!stay.Inside)
                    continue;
                if (zones[z].DwellS > 0.0 && !stay.ToldDwell && timeS - stay.SinceS >= zones[z].DwellS)
                {
                    stay.ToldDwell = true;
                    Tell(WatchKind.Dwell, track, zones[z].Id);
                }

                if (zones[z].NoCode && !stay.ToldNoCode && track.Mode3A == Plot.NoMode3A && track.Address == 0 && timeS - stay.SinceS >= NoCodeS)
                {
                    stay.ToldNoCode = true;
                    Tell(WatchKind.NoCode, track, zones[z].Id);
                }
            }
        }

        for (int i = _gone.Count - 1; i >= 0; i--)
        {
            if (timeS - _gone[i].Last.TimeS < GoneS)
                continue;
            Tell(WatchKind.Lost, _gone[i].Last, "", []);
            _gone.RemoveAt(i);
        }
    }

    /// <summary>Carries what is known of all tracks: rules for the same zones that have loaded it go on as those that wrote it.</summary>
    /// <exception cref="InvalidDataException">The state is of another number of zones.</exception>
    /// <exception cref="EndOfStreamException">The state is torn.</exception>
    public void Carry(StateCarrier carrier)
    {
        carrier.Agree(zones.Count, "zones");
        carrier.Carry(ref _number);
        List<Watched> tracks = [.. _tracks.Values];
        Carry(carrier, tracks);
        Carry(carrier, _gone);
        if (!carrier.Loads)
            return;
        _tracks.Clear();
        foreach (Watched watched in tracks)
            _tracks.Add(watched.Last.TrackId, watched);
    }

    private void Carry(StateCarrier carrier, List<Watched> tracks)
    {
        int count = tracks.Count;
        carrier.Carry(ref count);
        if (carrier.Loads)
            tracks.Clear();
        for (int i = 0; i < count; i++)
        {
            if (carrier.Loads)
                tracks.Add(new Watched { Stays = zones.Count == 0 ? _none : new Stay[zones.Count] });
            Watched watched = tracks[i];
            carrier.Carry(watched.Stays.AsSpan());
            carrier.Carry(ref watched.ToldCode);
            carrier.Carry(ref watched.Last);
            carrier.Carry(ref watched.FirstS);
        }
    }

    /// <summary>Forgets all tracks: the log has restarted.</summary>
    public void Restart()
    {
        _tracks.Clear();
        _gone.Clear();
    }

    private static bool IsMissed(Watched gone) => gone.Last is { Domain: Domain.Air, WideArea: false } last && last.HeightM > LostAboveM && (last.Mode3A != Plot.NoMode3A || last.Address != 0)
        && last.TimeS - gone.FirstS >= KnownS;
}
