using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Sensing;

/// <summary>The position that a target broadcasts (ADS-B, AIS): the point below it, in error by a normal draw on each axis.</summary>
internal static class BroadcastPosition
{
    /// <summary>A plot with the position as latitude and longitude and its standard deviation (m), and nothing else.</summary>
    public static Plot Plot(Ecef position, double sigmaM, ref CounterRandom random)
    {
        Ecef normal = Wgs84.Normal(position, out _);
        TangentFrame frame = TangentFrame.FromNormal(Wgs84.SurfacePoint(normal), normal);
        Ecef reported = Wgs84.Normal(frame.ToEcef(sigmaM * random.NextGaussian(), sigmaM * random.NextGaussian(), 0.0), out _);
        return Surveillance.Targets.Plot.Empty with
        {
            Form = PlotForm.Geodetic,
            First = Wgs84.LatitudeDeg(reported),
            Second = Wgs84.LongitudeDeg(reported),
            SigmaM = (float)sigmaM,
        };
    }
}
