using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>What plots that are surely a track's tell registration: a pair with the plot before, for the watch, and stretches to learn from; and what stray ones tell.</summary>
internal sealed partial class TrackerCore
{
    /// <summary>
    /// Holds a plot that is surely the track's against the last one by another sensor, for registration, and remembers it. Only steady flight tells.
    /// </summary>
    public void Compare(ref Track t, int slot, int p, in PlanePoint z)
    {
        ref readonly Plot plot = ref Plots[p];
        bool radar = Registrar.Rotates(plot.Sensor);
        if (t.Class != TargetClass.Air || (!radar && plot.Form == PlotForm.Polar) || t.State.Mu.GetElement(0) < SteadyShare)
        {
            t.Echo.Valid = false;
            if (t.StretchPlots > 0)
                Complete(ref t, slot, p);
            return;
        }

        LastEcho echo = EchoOf(t, p, z);
        if (!t.Vertical.Known && !float.IsNaN(z.AssumedM))
            t.Ranged.Take(t.Echo, echo, t.State);
        if (t.Confirmed)
        {
            Pair(p, BiasPair.Of(t.Echo, echo, t.State, BiasPair.LikelyAngle));
            if (echo.HeightVariance < MostHeightVarianceM2 && (t.StretchPlots > 0 || (Outcomes[p].Paired && t.Echo.HeightVariance < MostHeightVarianceM2)))
                Stretch(ref t, slot, p, echo);
        }

        t.Echo = echo;
    }

    /// <summary>Variance in m² by a height that is not known from which a plot tells registration nothing: it is off by as much in every plot of the target.</summary>
    private const double MostHeightVarianceM2 = 900.0;

    /// <summary>Adds a plot to a track's stretch, which begins when another sensor's comes soon after one's.</summary>
    private void Stretch(ref Track t, int slot, int p, in LastEcho echo)
    {
        if (t.StretchComplete)
            return;
        ref PlotStretch stretch = ref Tracks.Stretch(slot);
        if (t.StretchPlots == 0)
            stretch.Echoes[t.StretchPlots++] = t.Echo;
        if (Math.Abs(echo.TimeS - stretch.Echoes[0].TimeS) > PlotStretch.LongestS)
        {
            Complete(ref t, slot, p);
            return;
        }

        if (!stretch.HasRoomFor(echo.Sensor, t.StretchPlots))
            return;
        stretch.Echoes[t.StretchPlots++] = echo;
        if (t.StretchPlots >= PlotStretch.LengthOf(t))
            Complete(ref t, slot, p);
    }

    /// <summary>Ends a track's stretch: it is learned from, or begins anew if it tells too little.</summary>
    private void Complete(ref Track t, int slot, int p)
    {
        if (t.StretchComplete)
            return;
        if (t.StretchPlots < PlotStretch.Fewest)
        {
            t.StretchPlots = 0;
            return;
        }

        Moments m = t.State.Mean();
        ref PlotStretch stretch = ref Tracks.Stretch(slot);
        (stretch.Vx, stretch.Vy) = ((float)m.U, (float)m.V);
        t.StretchComplete = Outcomes[p].CompletesStretch = true;
    }

    /// <summary>Keeps what a plot tells of registration.</summary>
    public void Pair(int p, in BiasPair pair)
    {
        Outcomes[p].Paired = pair.Valid;
        if (pair.Valid)
            Pairs[p] = pair;
    }

    /// <summary>
    /// The pair that a plot which no track explains makes with the one established track that has its address or code: what a radar whose azimuth has left every gate still tells.
    /// </summary>
    /// <param name="found">Scratch.</param>
    public BiasPair StrayPair(int p, ref SlotList found)
    {
        ref readonly Plot plot = ref Plots[p];
        ref readonly Measurement m = ref Measurements[p];
        if (m.Class != TargetClass.Air || plot.Form != PlotForm.Polar || !Registrar.Rotates(plot.Sensor) || !Identity.TellsOne(plot))
            return default;
        found.Count = 0;
        Index.Find(Tier.Established, Gates[p] with { MoreM = (float)(BiasPair.StrayAngle * plot.First) }, LateS(p), ref found);
        int only = -1;
        for (int i = 0; i < found.Count; i++)
        {
            if (!Tracks[found.Items[i]].Identity.IsSame(plot))
                continue;
            if (only >= 0)
                return default;
            only = found.Items[i];
        }

        if (only < 0)
            return default;
        ref readonly Track t = ref Tracks[only];
        m.In(Frames[t.Frame], out PlanePoint z);
        return BiasPair.Of(t.Echo, EchoOf(t, p, z), t.State, BiasPair.StrayAngle);
    }

    /// <summary>A plot as registration remembers it, in the frame of a track.</summary>
    private LastEcho EchoOf(in Track t, int p, in PlanePoint z)
    {
        ref readonly Plot plot = ref Plots[p];
        LastEcho echo = default;
        echo.TimeS = plot.TimeS;
        (echo.X, echo.Y) = ((float)z.X, (float)z.Y);
        (echo.Rxx, echo.Rxy, echo.Ryy) = ((float)z.Rxx, (float)z.Rxy, (float)z.Ryy);
        (echo.AssumedM, echo.AssumedSigmaM) = (z.AssumedM, z.AssumedSigmaM);
        echo.Valid = true;
        echo.Sensor = -1;
        if (!Registrar.Rotates(plot.Sensor))
            return echo;
        echo.Sensor = plot.Sensor;
        ref readonly Measurement seen = ref Measurements[p];
        ref readonly TangentFrame f = ref Frames[t.Frame];
        double ux = seen.Away.Dot(f.East), uy = seen.Away.Dot(f.North), scale = 1.0 / Math.Sqrt(ux * ux + uy * uy);
        echo.Geometry = new BiasGeometry { Ux = (float)(ux * scale), Uy = (float)(uy * scale), RangeM = (float)plot.First, Slope = z.Slope };
        ref readonly Bias applied = ref Registrar.Applied(plot.Sensor);
        (double x, double y) = echo.Geometry.Displacement(applied);
        (echo.MovedX, echo.MovedY, echo.MovedS) = ((float)x, (float)y, (float)applied.TimeS);
        return echo;
    }

    /// <summary>Probability of steady flight from which a track tells about biases.</summary>
    private const double SteadyShare = 0.5;
}
