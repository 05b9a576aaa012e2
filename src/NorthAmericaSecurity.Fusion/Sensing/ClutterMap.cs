using System.Numerics;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Sensing;

/// <summary>
/// How dense the false plots of one sensor are, by range and azimuth, learned from the plots that no track explains: in each cell the mean number per
/// scan, a gamma-Poisson estimate that begins at the declared density and forgets slowly (Musicki, Suvorova, Morelande and Moran, Clutter map and target tracking, FUSION 2005).
/// Plots with a transponder's reply are counted apart from bare echoes.
/// </summary>
internal sealed class ClutterMap
{
    private const int Rings = 8, Sectors = 16, Kinds = 2, PerKind = Rings * Sectors;

    /// <summary>Scans that the declared density is worth, and scans after which the past is half forgotten, nearly.</summary>
    private const double PriorScans = 30.0, MemoryScans = 300.0;

    private readonly double[] _mean = new double[Kinds * PerKind], _seen = new double[Kinds * PerKind], _density = new double[Kinds * PerKind];
    private readonly double[] _perArea = new double[Kinds * PerKind];
    private readonly double _perRing, _least, _periodS;
    private readonly bool _single;
    private double _scanEndsS = double.NaN, _scans = PriorScans;

    public ClutterMap(Sensor sensor, double leastPerM2)
    {
        _least = leastPerM2;
        _periodS = sensor.PeriodS;
        Channel? echo = sensor.Primary ?? sensor.Surface ?? sensor.Skywave, reply = sensor.Secondary ?? sensor.Adsb ?? sensor.Ais;
        double reach = Math.Max(1.0, Math.Max(echo?.RangeMaxM ?? 0.0, reply?.RangeMaxM ?? 0.0));
        _perRing = Rings / reach;
        _single = sensor.Antenna is null || sensor.AllChannels.All(c => !double.IsNaN(c.Channel.AreaM2));
        for (int kind = 0; kind < Kinds; kind++)
        {
            Channel? channel = kind == 0 ? echo : reply;
            double whole = channel is null ? 1.0 : AreaOf(channel);
            double declared = channel is null ? 0.0 : channel.ClutterPerScan / whole;
            for (int cell = 0; cell < PerKind; cell++)
            {
                int ring = cell / Sectors;
                double inner = ring / _perRing, outer = (ring + 1) / _perRing;
                int i = kind * PerKind + cell;
                double area = _single ? whole : Math.PI * (outer * outer - inner * inner) / Sectors;
                _perArea[i] = 1.0 / area;
                _mean[i] = declared * area;
                _density[i] = Math.Max(_least, declared);
            }
        }
    }

    /// <summary>Area in m² that a channel looks at.</summary>
    public static double AreaOf(Channel channel) =>
        !double.IsNaN(channel.AreaM2) ? channel.AreaM2 : Math.PI * channel.RangeMaxM * channel.RangeMaxM * channel.SectorDeg / 360.0;

    /// <summary>The cell of a plot.</summary>
    public int CellOf(in Plot plot)
    {
        int kind = (plot.Channels & (Channels.Secondary | Channels.Adsb | Channels.Ais)) != 0 ? PerKind : 0;
        if (_single || plot.Form != PlotForm.Polar)
            return kind;
        int ring = Math.Clamp((int)(plot.First * _perRing), 0, Rings - 1);
        int sector = (int)(plot.Second * (Sectors / 360.0)) & (Sectors - 1);
        return kind + ring * Sectors + sector;
    }

    /// <summary>False plots per m² and scan in a cell.</summary>
    public double Density(int cell) => _density[cell];

    /// <summary>False plots in a scan of the whole.</summary>
    public double PerScan => _single ? _mean[0] : _mean.Sum();

    /// <summary>Counts a plot with the probability that no target made it.</summary>
    public void Count(int cell, double probability) => _seen[cell] += probability;

    /// <summary>Carries what was learned.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Carry(_mean.AsSpan());
        carrier.Carry(_seen.AsSpan());
        carrier.Carry(_density.AsSpan());
        carrier.Carry(ref _scanEndsS);
        carrier.Carry(ref _scans);
    }

    /// <summary>Closes the scans that have passed.</summary>
    public void AdvanceTo(double timeS)
    {
        if (double.IsNaN(_scanEndsS))
            _scanEndsS = timeS + _periodS;
        if (timeS < _scanEndsS)
            return;
        double scans = 1.0 + Math.Floor((timeS - _scanEndsS) / _periodS);
        _scanEndsS += scans * _periodS;
        _scans = Math.Min(_scans + scans, MemoryScans);
        double gain = Math.Min(1.0, scans / _scans);
        Span<Vector<double>> mean = MemoryMarshal.Cast<double, Vector<double>>(_mean.AsSpan()), seen = MemoryMarshal.Cast<double, Vector<double>>(_seen.AsSpan());
        Span<Vector<double>> density = MemoryMarshal.Cast<double, Vector<double>>(_density.AsSpan()), perArea = MemoryMarshal.Cast<double, Vector<double>>(_perArea.AsSpan());
        var least = new Vector<double>(_least);
        for (int i = 0; i < mean.Length; i++)
        {
            mean[i] += (seen[i] * (1.0 / scans) - mean[i]) * gain;
            seen[i] = Vector<double>.Zero;
            density[i] = Vector.Max(least, mean[i] * perArea[i]);
        }
    }
}
