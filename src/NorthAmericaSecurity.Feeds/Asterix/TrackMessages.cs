using System.Runtime.InteropServices;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// The picture of an epoch as a display reads it: CAT065 (status of the system, end of a batch), CAT063 (status of each sensor that has a SAC/SIC) and CAT062 (every confirmed track).
/// Cartesian positions are east and north of the system's reference point in its tangent plane; heights are those of the track, sent as barometric altitude without QNH correction.
/// </summary>
public sealed class TrackMessages
{
    /// <summary>Beyond this age a track is coasting, and a technology no longer feeds it.</summary>
    private const double StaleS = 24.0;

    /// <summary>Turns without a plot after which a sensor is called not connected.</summary>
    private const double SilentPeriods = 3.0;

    private const byte Service = 1;

    private readonly byte _sac;
    private readonly byte _sic;
    private readonly IReadOnlyList<Sensor> _sensors;
    private readonly bool _planar;
    private readonly TangentFrame _reference;
    private readonly TrackNumbers _numbers = new();
    private List<Sent> _sent = [], _sending = [];
    private readonly List<Sent> _gone = [];
    private byte _batch;

    /// <summary>A track as it was last told, and under which number.</summary>
    private struct Sent
    {
        public TrackReport Track;
        public ushort Number;
    }

    /// <param name="sac">System area code of this system.</param>
    /// <param name="sic">System identification code of this system.</param>
    /// <param name="reference">The system's reference point; of no meaning in a planar scene.</param>
    public TrackMessages(byte sac, byte sic, GeodeticPosition reference, IReadOnlyList<Sensor> sensors, bool planar)
    {
        (_sac, _sic, _sensors, _planar) = (sac, sic, sensors, planar);
        _reference = planar ? TangentFrame.Plane : new TangentFrame(reference with { HeightM = 0.0 });
    }

    /// <summary>Messages of tracks that were left out for want of a number.</summary>
    public long Unnumbered => _numbers.Exhausted;

    /// <summary>True if the last epoch had tracks for which there was no number: an alarm, which the next CAT065 tells as overload (I065/040 OVL).</summary>
    public bool IsOutOfNumbers { get; private set; }

    /// <summary>The middle of the sensors on the earth: a reference point for a network that has none of its own.</summary>
    public static GeodeticPosition Middle(IReadOnlyList<Sensor> sensors)
    {
        Ecef sum = default;
        foreach (Sensor sensor in sensors)
        {
            if (sensor.Antenna is { IsPlanar: false } antenna)
                sum += antenna.Ground;
        }

        double length = Math.Sqrt(sum.Dot(sum));
        return length > 0 ? Wgs84.ToGeodetic(6_371_000.0 / length * sum) with { HeightM = 0.0 } : new GeodeticPosition(0, 0, 0);
    }

    /// <summary>Writes an epoch's messages and completes its last datagram.</summary>
    /// <param name="tracks">By ascending number.</param>
    /// <param name="lastPlotS">Time of each sensor's last plot, in seconds of the scene.</param>
    public void Write(double epochS, IReadOnlyList<TrackReport> tracks, ReadOnlySpan<double> lastPlotS, AsterixWriter writer)
    {
        double timeOfDay = epochS - Math.Floor(epochS / DayClock.DayS) * DayClock.DayS;
        writer.Write(Status(timeOfDay, message: 1));
        for (int i = 0; i < _sensors.Count; i++)
        {
            if ((_sensors[i].Sac, _sensors[i].Sic) is not (0, 0))
                writer.Write(SensorStatus(timeOfDay, _sensors[i], epochS - lastPlotS[i]));
        }

        WriteTracks(epochS, timeOfDay, tracks is List<TrackReport> list ? CollectionsMarshal.AsSpan(list) : [.. tracks], writer);
        Cat065 end = Status(timeOfDay, message: 2);
        end.I020 = _batch++;
        writer.Write(end);
        writer.Complete();
    }

    /// <summary>Carries under which numbers tracks are known and what was last told of them, so that displays do not notice who goes on.</summary>
    /// <exception cref="EndOfStreamException">The state is torn.</exception>
    public void Carry(StateCarrier carrier)
    {
        _numbers.Carry(carrier);
        carrier.Carry(_sent);
        carrier.Carry(ref _batch);
    }

    /// <summary>Both the tracks and those told before are by ascending number: one walk through both tells new ones, known ones, and those that ended.</summary>
    private void WriteTracks(double epochS, double timeOfDay, ReadOnlySpan<TrackReport> tracks, AsterixWriter writer)
    {
        long unnumbered = Unnumbered, latest = long.MinValue;
        int told = 0;
        CollectionsMarshal.SetCount(_sending, tracks.Length);
        Span<Sent> sending = CollectionsMarshal.AsSpan(_sending);
        _gone.Clear();
        ReadOnlySpan<Sent> before = CollectionsMarshal.AsSpan(_sent);
        Cat062 record = default;
        foreach (ref readonly TrackReport track in tracks)
        {
            if (track.TrackId <= latest)
                throw new ArgumentException($"tracks by ascending number expected: {track.TrackId} after {latest}");
            latest = track.TrackId;
            for (; before.Length > 0 && before[0].Track.TrackId < latest; before = before[1..])
                _gone.Add(before[0]);
            bool isNew = before.Length == 0 || before[0].Track.TrackId != latest;
            ushort number;
            if (!isNew)
            {
                number = before[0].Number;
                before = before[1..];
            }
            else if (!_numbers.TryGet(latest, epochS, out number, out _))
            {
                continue;
            }

            Fill(ref record, track, number, timeOfDay, isNew, isLast: false);
            writer.Write(record);
            ref Sent now = ref sending[told++];
            now.Track = track;
            now.Number = number;
        }

        CollectionsMarshal.SetCount(_sending, told);
        _gone.AddRange(before);
        foreach (ref readonly Sent sent in CollectionsMarshal.AsSpan(_gone))
        {
            // A track that ended is told once more, where its velocity has brought it, so that displays take it away.
            Fill(ref record, Coasted(sent.Track, epochS), sent.Number, timeOfDay, isFirst: false, isLast: true);
            writer.Write(record);
            _numbers.Release(sent.Track.TrackId, epochS);
        }

        (_sent, _sending) = (_sending, _sent);
        IsOutOfNumbers = Unnumbered > unnumbered;
    }

    /// <summary>A track at a later time, moved by its own velocity.</summary>
    private TrackReport Coasted(in TrackReport track, double timeS)
    {
        double dt = timeS - track.TimeS;
        TangentFrame frame = _planar ? TangentFrame.PlaneAt(track.Ground) : TangentFrame.FromNormal(track.Ground, Wgs84.Normal(track.Ground, out _));
        return track with { TimeS = timeS, Ground = frame.ToEcef(track.EastMps * dt, track.NorthMps * dt, 0.0) };
    }

    private void Fill(ref Cat062 r, in TrackReport t, ushort number, double timeOfDay, bool isFirst, bool isLast)
    {
        r = default;
        r.I010 = new() { SAC = _sac, SIC = _sic };
        r.I015 = Service;
        r.I070_s = timeOfDay;
        r.I040 = number;
        if (_planar)
        {
            r.I100 = new() { X_m = t.Ground.X, Y_m = t.Ground.Y };
        }
        else
        {
            GeodeticPosition place = Wgs84.ToGeodetic(t.Ground);
            r.I105 = new() { LAT_deg = place.LatitudeDeg, LON_deg = place.LongitudeDeg };
            (double east, double north, _) = _reference.ToLocal(t.Ground);
            r.I100 = new() { X_m = east, Y_m = north };
        }

        r.I185 = new() { VX_mps = t.EastMps, VY_mps = t.NorthMps };
        if (t.Mode3A != Plot.NoMode3A)
            r.I060 = new() { MODE3A = (ushort)t.Mode3A };
        if (!double.IsNaN(t.HeightM))
        {
            double flightLevel = t.HeightM / Units.MetresPerFoot / 100.0;
            r.I136_FL = flightLevel;
            r.I135 = new() { CTB_FL = flightLevel };
            r.I220_ftpmin = t.ClimbMps / Units.MetresPerFoot * 60.0;
        }

        if (t.Address != 0 || t.Ident != 0)
        {
            r.Has380 = true;
            if (t.Address is > 0 and < 1u << 24)
                r.I380.ADR = t.Address;
            if (t.Ident != 0)
                r.I380.ID = new IcaoText(t.Ident);
            r.Has380 = r.I380.HasADR || r.I380.HasID;
        }

        Ages(ref r, t, isFirst, isLast);
        r.Has500 = true;
        r.I500.APC = new() { X_m = t.SigmaEastM, Y_m = t.SigmaNorthM };
        r.I500.ATV = new() { X_mps = t.SigmaEastMps, Y_mps = t.SigmaNorthMps };
        if (!_planar)
        {
            // A degree of latitude, and one of longitude at the track's, on the mean sphere: good enough for a deviation.
            const double MetresPerDegree = 111_195.0;
            double cosLatitude = Math.Max(0.01, Math.Cos(Units.ToRadians(r.I105.LAT_deg)));
            r.I500.APW = new() { LAT_deg = t.SigmaNorthM / MetresPerDegree, LON_deg = t.SigmaEastM / (MetresPerDegree * cosLatitude) };
        }
    }

    private static void Ages(ref Cat062 r, in TrackReport t, bool isFirst, bool isLast)
    {
        double age = t.TimeS - t.LastPlotS, primary = t.TimeS - t.PrimaryS, secondary = t.TimeS - t.SecondaryS, modeS = t.TimeS - t.ModeSS, broadcast = t.TimeS - t.BroadcastS;
        r.Has290 = true;
        r.I290.TRK_s = Math.Max(0.0, age);
        if (double.IsFinite(primary))
            r.I290.PSR_s = primary;
        if (double.IsFinite(secondary))
            r.I290.SSR_s = secondary;
        if (double.IsFinite(modeS))
            r.I290.MDS_s = modeS;
        if (double.IsFinite(broadcast))
            r.I290.ES_s = broadcast;
        Cat062.Item080 status = default;
        status.TSB = isFirst;
        status.TSE = isLast;
        status.CST = age > StaleS;
        status.PSR = !(primary <= StaleS);
        status.SSR = !(secondary <= StaleS);
        status.MDS = !(modeS <= StaleS);
        status.ADS = !(broadcast <= StaleS);
        if (t.Domain == Domain.Surface)
            status.SFC = true;
        r.I080 = status;
    }

    private Cat063 SensorStatus(double timeOfDay, Sensor sensor, double silentS)
    {
        const byte Operational = 0, NotConnected = 3;
        Cat063 r = default;
        r.I010 = new() { SAC = _sac, SIC = _sic };
        r.I015 = Service;
        r.I030_s = timeOfDay;
        r.I050 = new() { SAC = sensor.Sac, SIC = sensor.Sic };
        r.I060 = new() { CON = silentS <= SilentPeriods * Math.Max(sensor.PeriodS, 1.0) ? Operational : NotConnected };
        return r;
    }

    private Cat065 Status(double timeOfDay, byte message)
    {
        Cat065 r = default;
        r.I010 = new() { SAC = _sac, SIC = _sic };
        r.I000 = message;
        r.I015 = Service;
        r.I030_s = timeOfDay;
        if (message == 1)
            r.I040 = new() { OVL = IsOutOfNumbers };
        return r;
    }
}
