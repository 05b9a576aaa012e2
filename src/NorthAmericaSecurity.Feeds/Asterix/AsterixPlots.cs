using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Adsb;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>What a source (SAC/SIC) tells of itself in service messages: categories 002, 034, 019, 023.</summary>
public sealed class SourceStatus
{
    /// <summary>Time of the last record of any kind, in seconds of the scene; NaN before the first with a time.</summary>
    public double LastHeardS { get; internal set; } = double.NaN;

    /// <summary>Time of the last north mark; NaN if none.</summary>
    public double NorthMarkS { get; internal set; } = double.NaN;

    /// <summary>Turn of the antenna in seconds: as the source sends it, else from its north marks; NaN if neither.</summary>
    public double RotationS { get; internal set; } = double.NaN;

    /// <summary>Azimuth in degrees at which the last sector that was told began, and its time; NaN if none.</summary>
    public double SectorDeg { get; internal set; } = double.NaN;
    public double SectorS { get; internal set; } = double.NaN;

    /// <summary>Whether the source last said that its data must not be used.</summary>
    public bool NoGo { get; internal set; }

    public long Plots { get; internal set; }

    public long ServiceMessages { get; internal set; }
}

/// <summary>
/// ASTERIX records to plots: categories 001 and 048 (radars), 010 and 020 (multilateration), 021 (ADS-B); service messages of 002, 034, 019 and 023 to the state of their source. What carries no
/// plot, or one that cannot be used, is counted by reason. Heights: flight levels are pressure altitude, I048/110 above sea level, I021/140 above the ellipsoid.
/// </summary>
public sealed class AsterixPlots
{
    private const double TruncatedPeriodS = 512.0;

    /// <summary>In place of a sensor's index: several have the code.</summary>
    private const int Shared = -1;

    private readonly SensorSet _scene;
    private readonly EditionTable _editions;
    private readonly DayClock _clock;
    private readonly FeedCounts _counts;
    private readonly Action<string> _complain;
    private readonly string _name;
    private readonly Dictionary<(byte Sac, byte Sic), int> _sensors = [];
    private readonly HashSet<(byte Sac, byte Sic)> _unknown = [];
    private readonly Dictionary<(byte Sac, byte Sic), SourceStatus> _sources = [];
    private List<Plot> _plots = [];
    private long _offset;
    private int _part;
    private int _record;

    /// <param name="only">Index of the one sensor whose plots these are; null for all of the scene.</param>
    /// <param name="leavesOutShared">True to leave out, and count, plots of a SAC/SIC that several sensors have.</param>
    /// <exception cref="InputException">Two sensors have one SAC/SIC, and such plots are not left out.</exception>
    public AsterixPlots(string name, SensorSet scene, EditionTable editions, DayClock clock, FeedCounts counts, Action<string> complain, int? only = null, bool leavesOutShared = false)
    {
        (_name, _scene, _editions, _clock, _counts, _complain) = (name, scene, editions, clock, counts, complain);
        for (int i = 0; i < scene.Sensors.Count; i++)
        {
            Sensor sensor = scene.Sensors[i];
            if ((sensor.Sac, sensor.Sic) is (0, 0) || only is { } one && one != i || _sensors.TryAdd((sensor.Sac, sensor.Sic), i))
                continue;
            if (leavesOutShared)
                _sensors[(sensor.Sac, sensor.Sic)] = Shared;
            else
                throw new InputException($"{name}: sensors '{scene.Sensors[_sensors[(sensor.Sac, sensor.Sic)]].Id}' and '{sensor.Id}' have one SAC/SIC, {sensor.Sac}/{sensor.Sic}: expected one sensor for each");
        }
    }

    /// <summary>What each source told of itself.</summary>
    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus> Sources => _sources;

    /// <summary>Latest time of the feed in seconds of the scene; NaN before the first.</summary>
    public double NowS => _clock.NowS;

    /// <summary>Reads a datagram, appending its plots in their order.</summary>
    /// <param name="offset">Where the datagram stands in its recording or stream, for complaints.</param>
    public void Read(ReadOnlySpan<byte> datagram, long offset, List<Plot> plots)
    {
        (_plots, _offset) = (plots, offset);
        _counts.Bytes += datagram.Length;
        _counts.Frames++;
        var sink = new Sink(this);
        AsterixDatagram.Read(datagram, _editions, ref sink);
    }

    private readonly struct Sink(AsterixPlots owner) : IDatagramSink
    {
        public void BeginAt(int offset) => owner._part = offset;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            owner._record = owner._part + context.Offset;
            if (typeof(TRecord) == typeof(Cat048))
                owner.Take(ref Unsafe.As<TRecord, Cat048>(ref record));
            else if (typeof(TRecord) == typeof(Cat001))
                owner.Take(ref Unsafe.As<TRecord, Cat001>(ref record));
            else if (typeof(TRecord) == typeof(Cat021))
                owner.Take(ref Unsafe.As<TRecord, Cat021>(ref record));
            else if (typeof(TRecord) == typeof(Cat021Ed0))
                owner.Take(ref Unsafe.As<TRecord, Cat021Ed0>(ref record));
            else if (typeof(TRecord) == typeof(Cat010))
                owner.Take(ref Unsafe.As<TRecord, Cat010>(ref record));
            else if (typeof(TRecord) == typeof(Cat020))
                owner.Take(ref Unsafe.As<TRecord, Cat020>(ref record));
            else if (typeof(TRecord) == typeof(Cat034))
                owner.Take(ref Unsafe.As<TRecord, Cat034>(ref record));
            else if (typeof(TRecord) == typeof(Cat002))
                owner.Take(ref Unsafe.As<TRecord, Cat002>(ref record));
            else if (typeof(TRecord) == typeof(Cat019))
                owner.Take(ref Unsafe.As<TRecord, Cat019>(ref record));
            else if (typeof(TRecord) == typeof(Cat023))
                owner.Take(ref Unsafe.As<TRecord, Cat023>(ref record));
            else
                owner.Drop(TRecord.Category is 62 or 63 or 65 ? "records of a tracker" : "records of categories without plots");
        }

        public void Reject(in Rejection rejection)
        {
            owner._counts.BadFrames++;
            owner._counts.SkippedBytes += rejection.SkippedOctets;
            owner._complain($"{owner._name}: offset {owner._offset + owner._part + rejection.Offset + rejection.Fault.Offset}: {Rejections.Describe(rejection)}");
        }
    }

    // ---- targets

    private void Take(ref Cat048 r)
    {
        Plot plot = Plot.Empty;
        int type = r.I020.TYP;
        if (!Common(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r), r.Has020 && (r.I020.TST || r.I020.RAB), ref plot))
            return;
        if (type == 0)
        {
            Drop("tracks without detection");
            return;
        }

        plot.Channels = type switch { 1 => Channels.Primary, 2 or 4 or 5 => Channels.Secondary, _ => Channels.Primary | Channels.Secondary };
        Code(ref plot, r.Has070 && !r.I070.V && !r.I070.G && !r.I070.L, r.I070.MODE3A);
        Level(ref plot, r.Has090 && !r.I090.V && !r.I090.G, r.I090.FL_FL);
        plot.Ident = Ident(r.Has240, r.I240);
        if (r.Has110)
            plot.HeightM = (float)(r.I110._3DH_ft * Units.MetresPerFoot);
        plot.Address = r.I220;
        Measured(ref plot, r.Has040, r.I040.RHO_NM, r.I040.THETA_deg, r.Has042, r.I042.X_NM, r.I042.Y_NM);
    }

    private void Take(ref Cat001 r)
    {
        Plot plot = Plot.Empty;
        if (r.Has020 && r.I020.TYP)
        {
            Drop("tracks of one radar");
            return;
        }

        double time = double.NaN;
        bool timed = r.Has141 && _clock.TryResolveTruncated(r.I141_s, TruncatedPeriodS, out time);
        if (!Source(r.Has010, r.I010.SAC, r.I010.SIC, ref plot) || !Usable(r.Has020 && (r.I020.TST || r.I020.RAB)))
            return;
        if (!timed)
        {
            Drop("plots without a time, or before the first whole one");
            return;
        }

        plot.TimeS = time;
        plot.Channels = r.I020.SSRPSR switch { 1 => Channels.Primary, 2 => Channels.Secondary, 3 => Channels.Primary | Channels.Secondary, _ => Channels.None };
        if (plot.Channels == Channels.None)
        {
            Drop("tracks without detection");
            return;
        }

        Code(ref plot, r.Has070 && !r.I070.V && !r.I070.G && !r.I070.L, r.I070.MODE3A);
        Level(ref plot, r.Has090 && !r.I090.V && !r.I090.G, r.I090.HGT_FL);
        Measured(ref plot, r.Has040, r.I040.RHO_NM, r.I040.THETA_deg, r.Has042, r.I042.X_NM, r.I042.Y_NM);
    }

    private void Take(ref Cat021 r)
    {
        Plot plot = Plot.Empty;
        if (!Common(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r), r.Has040 && (r.I040.TST || r.I040.RAB), ref plot))
            return;
        plot.Channels = Channels.Adsb;
        plot.Address = r.I080;
        Code(ref plot, r.Has070, r.I070.MODE3A);
        Level(ref plot, r.Has145, r.I145_FL);
        plot.Ident = Ident(r.Has170, r.I170);
        if (r.Has140)
            plot.HeightM = (float)(r.I140_ft * Units.MetresPerFoot);
        if (r.Has090 && r.I090.OctetCount > 1)
            plot.SigmaM = PositionAccuracy.OfNacp(r.I090.NACP);
        if (r.Has131)
            Placed(ref plot, r.I131.LAT_deg, r.I131.LON_deg);
        else if (r.Has130)
            Placed(ref plot, r.I130.LAT_deg, r.I130.LON_deg);
        else
            Drop("reports without a position");
    }

    private void Take(ref Cat021Ed0 r)
    {
        Plot plot = Plot.Empty;
        if (!Common(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r), r.Has040 && (r.I040.TST || r.I040.RAB), ref plot))
            return;
        plot.Channels = Channels.Adsb;
        plot.Address = r.I080;
        Code(ref plot, r.Has070 && !r.I070.V && !r.I070.G && !r.I070.L, r.I070.MODE3A);
        Level(ref plot, r.Has145, r.I145_FL);
        plot.Ident = Ident(r.Has170, r.I170);
        if (r.Has140)
            plot.HeightM = (float)(r.I140_ft * Units.MetresPerFoot);
        if (r.Has130)
            Placed(ref plot, r.I130.LAT_deg, r.I130.LON_deg);
        else if (r.Has130Until0_23)
            Placed(ref plot, r.I130Until0_23.LAT_deg, r.I130Until0_23.LON_deg);
        else
            Drop("reports without a position");
    }

    private void Take(ref Cat010 r)
    {
        const int TargetReport = 1;
        Plot plot = Plot.Empty;
        bool status = r.Has000 && r.I000 != TargetReport;
        if (status)
        {
            if (Source(r.Has010, r.I010.SAC, r.I010.SIC, ref plot))
                Service(hasSource: true, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r));
            return;
        }

        if (!Common(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r), r.Has020 && (r.I020.TST || r.I020.RAB), ref plot))
            return;
        plot.Channels = r.I020.TYP switch { 2 => Channels.Adsb, 3 => Channels.Primary, _ => Channels.Secondary };
        plot.Address = r.I220;
        Code(ref plot, r.Has060 && !r.I060.V && !r.I060.G && !r.I060.L, r.I060.MODE3A);
        Level(ref plot, r.Has090 && !r.I090.V && !r.I090.G, r.I090.FL_FL);
        plot.Ident = Ident(r.Has245, r.I245.CHR);
        if (r.Has500)
            plot.SigmaM = (float)Math.Sqrt(0.5 * (Square(r.I500.DEVX_m) + Square(r.I500.DEVY_m)));
        if (r.Has041)
            Placed(ref plot, r.I041.LAT_deg, r.I041.LON_deg);
        else if (r.Has042)
            Local(ref plot, r.I042.X_m, r.I042.Y_m);
        else
            Measured(ref plot, r.Has040, r.I040.RHO_m / Units.MetresPerNauticalMile, r.I040.TH_deg, false, 0, 0);
    }

    private void Take(ref Cat020 r)
    {
        Plot plot = Plot.Empty;
        if (!Common(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r), r.Has020 && (r.I020.TST || r.I020.RAB), ref plot))
            return;
        plot.Channels = Channels.Secondary;
        plot.Address = r.I220;
        Code(ref plot, r.Has070 && !r.I070.V && !r.I070.G && !r.I070.L, r.I070.MODE3A);
        Level(ref plot, r.Has090 && !r.I090.V && !r.I090.G, r.I090.FL_FL);
        plot.Ident = Ident(r.Has245, r.I245.CHR);
        if (r.Has105)
            plot.HeightM = (float)(r.I105_ft * Units.MetresPerFoot);
        if (r.Has500 && r.I500.HasSDP)
            plot.SigmaM = (float)Math.Sqrt(0.5 * (Square(r.I500.SDP.X_m) + Square(r.I500.SDP.Y_m)));
        if (r.Has041)
            Placed(ref plot, r.I041.LAT_deg, r.I041.LON_deg);
        else if (r.Has042)
            Local(ref plot, r.I042.X_m, r.I042.Y_m);
        else
            Drop("reports without a position");
    }

    // ---- service messages

    private void Take(ref Cat034 r)
    {
        SourceStatus? status = Service(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r));
        if (status is not null)
            Antenna(status, r.I000, r.Has020 ? r.I020_deg : double.NaN, r.Has041 ? r.I041_s : double.NaN, r.Has050 && r.I050.HasCOM ? r.I050.COM.NOGO : null);
    }

    private void Take(ref Cat002 r)
    {
        SourceStatus? status = Service(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r));
        if (status is not null)
            Antenna(status, r.I000, r.Has020 ? r.I020_deg : double.NaN, r.Has041 ? r.I041_s : double.NaN, null);
    }

    private void Take(ref Cat019 r)
    {
        SourceStatus? status = Service(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r));
        if (status is not null && r.Has550)
            status.NoGo = r.I550.NOGO is 2 or 3;
    }

    private void Take(ref Cat023 r)
    {
        SourceStatus? status = Service(r.Has010, r.I010.SAC, r.I010.SIC, RecordTime.Of(ref r));
        if (status is not null && r.Has100)
            status.NoGo = r.I100.NOGO;
    }

    private static void Antenna(SourceStatus status, int message, double sectorDeg, double rotationS, bool? noGo)
    {
        const int NorthMark = 1, Sector = 2;
        double now = status.LastHeardS;
        if (message == NorthMark)
        {
            // Two marks of one turn or of several that were lost; more than a minute apart they tell nothing.
            if (now - status.NorthMarkS is > 0.5 and < 60.0)
                status.RotationS = now - status.NorthMarkS;
            status.NorthMarkS = now;
        }

        if (message == Sector && !double.IsNaN(sectorDeg))
            (status.SectorDeg, status.SectorS) = (sectorDeg, now);
        if (!double.IsNaN(rotationS) && rotationS > 0.0)
            status.RotationS = rotationS;
        status.NoGo = noGo ?? status.NoGo;
    }

    private SourceStatus? Service(bool hasSource, byte sac, byte sic, double timeOfDayS)
    {
        // The clock hears every time, also of records that are not used.
        bool timed = _clock.TryResolve(timeOfDayS, out double timeS);
        if (!hasSource)
        {
            Drop("records without a source");
            return null;
        }

        SourceStatus status = StatusOf(sac, sic);
        status.ServiceMessages++;
        if (timed)
            status.LastHeardS = timeS;
        Drop("service messages");
        return status;
    }

    // ---- parts of a plot

    /// <summary>Source, time of day (NaN if none) and use of a target report; false, and counted, when there is no plot to make.</summary>
    private bool Common(bool hasSource, byte sac, byte sic, double timeOfDayS, bool test, ref Plot plot)
    {
        // The clock hears every time, also of reports that are not used.
        bool timed = _clock.TryResolve(timeOfDayS, out double time);
        if (!Source(hasSource, sac, sic, ref plot) || !Usable(test))
            return false;
        if (!timed)
        {
            Drop("plots without a time, or before the first whole one");
            return false;
        }

        if (Math.Abs(time - _clock.NowS) > StreamClock.StrayS)
        {
            Drop("plots of a time far from the feed's");
            return false;
        }

        plot.TimeS = time;
        StatusOf(sac, sic).LastHeardS = time;
        return true;
    }

    private bool Source(bool hasSource, byte sac, byte sic, ref Plot plot)
    {
        if (!hasSource)
        {
            Drop("records without a source");
            return false;
        }

        if (_sensors.TryGetValue((sac, sic), out plot.Sensor))
        {
            if (plot.Sensor != Shared)
                return true;
            _counts.SharedCodePlots++;
            if (_unknown.Add((sac, sic)))
                _complain($"{_name}: offset {_offset + _record}: several sensors have SAC/SIC {sac}/{sic}: {string.Join(", ", _scene.Sensors.Where(s => (s.Sac, s.Sic) == (sac, sic)).Select(s => s.Id))}; its plots are counted and dropped");
            return false;
        }

        _counts.UnknownSensorPlots++;
        if (_unknown.Add((sac, sic)))
            _complain($"{_name}: offset {_offset + _record}: no sensor has SAC/SIC {sac}/{sic}; its plots are counted and dropped");
        return false;
    }

    private bool Usable(bool test)
    {
        if (test)
            Drop("test targets and field monitors");
        return !test;
    }

    private SourceStatus StatusOf(byte sac, byte sic)
    {
        ref SourceStatus? status = ref CollectionsMarshal.GetValueRefOrAddDefault(_sources, (sac, sic), out _);
        return status ??= new SourceStatus();
    }

    /// <summary>An identification whose characters are all ones that can be sent; a damaged one is none.</summary>
    private static ulong Ident(bool has, IcaoText text) => has && text.IsValid ? text.Bits : 0;

    private static void Code(ref Plot plot, bool valid, ushort code)
    {
        if (valid)
            plot.Mode3A = (short)code;
    }

    private static void Level(ref Plot plot, bool valid, double flightLevel)
    {
        if (valid)
            plot.ModeCM = (float)(flightLevel * 100.0 * Units.MetresPerFoot);
    }

    /// <summary>Slant range and azimuth, else x and y of the radar's own plane, which hold the same.</summary>
    private void Measured(ref Plot plot, bool polar, double rangeNm, double azimuthDeg, bool cartesian, double xNm, double yNm)
    {
        if (!polar && !cartesian)
        {
            Drop("plots without a position");
            return;
        }

        plot.Form = PlotForm.Polar;
        plot.First = (polar ? rangeNm : Math.Sqrt(xNm * xNm + yNm * yNm)) * Units.MetresPerNauticalMile;
        plot.Second = polar ? azimuthDeg : Units.Wrap360(Units.ToDegrees(Math.Atan2(xNm, yNm)));
        Add(plot);
    }

    private void Placed(ref Plot plot, double latitudeDeg, double longitudeDeg)
    {
        if (Math.Abs(latitudeDeg) > 90.0 || Math.Abs(longitudeDeg) > 180.0)
        {
            Drop("positions off the earth");
            return;
        }

        if (_scene.Planar)
        {
            Drop("positions on the earth in a planar scene");
            return;
        }

        plot.Form = PlotForm.Geodetic;
        plot.First = latitudeDeg;
        plot.Second = longitudeDeg;
        Add(plot);
    }

    /// <summary>East and north in metres in the tangent plane of the system's reference point, which is where its sensor stands.</summary>
    private void Local(ref Plot plot, double eastM, double northM)
    {
        if (_scene.Sensors[plot.Sensor].Antenna is not { IsPlanar: false } antenna)
        {
            Drop("local positions of a sensor without a place on the earth");
            return;
        }

        GeodeticPosition place = Wgs84.ToGeodetic(antenna.Frame.ToEcef(eastM, northM, 0.0));
        Placed(ref plot, place.LatitudeDeg, place.LongitudeDeg);
    }

    private void Add(in Plot plot)
    {
        Sensor sensor = _scene.Sensors[plot.Sensor];
        _counts.Plots++;
        StatusOf(sensor.Sac, sensor.Sic).Plots++;
        _plots.Add(plot);
    }

    private void Drop(string reason) => CollectionsMarshal.GetValueRefOrAddDefault(_dropped, reason, out _)++;

    private readonly Dictionary<string, long> _dropped = [];

    /// <summary>Writes the reasons counted so far into the feed's counts.</summary>
    public void CountDropped() => _counts.NotPlots = new SortedDictionary<string, long>(_dropped, StringComparer.Ordinal);

    private static double Square(double value) => value * value;
}
