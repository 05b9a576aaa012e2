using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>Whether a target exists, by what sensors saw and did not see: who feeds a track, when the next plot of each is due, and what its silence means.</summary>
internal sealed partial class TrackerCore
{
    /// <summary>Probability that a sensor that has not yet seen a track can see it, and how far belief goes back to it in one scan.</summary>
    private const double UnknownVisibility = 0.5, Forget = 0.01;

    /// <summary>Interval in seconds in which a target that broadcasts is sure to be heard, whatever the receiver's period: it keeps its own time.</summary>
    private const double BroadcastIntervalS = 10.0;

    /// <summary>Scans within which a sensor's next plot of a target comes: the target's own motion moves its place in the scan, and an eighth allows for it.</summary>
    public const double WithinScans = 1.125;

    /// <summary>Visibility below which a sensor is no contributor any more.</summary>
    private const double LeastVisibility = 0.03;

    /// <summary>Notes how late a sensor's plot comes: its silence means nothing before its late plots could have come.</summary>
    public void Came(int sensor, double latenessS) => _latenessS[sensor] = Math.Max(latenessS, LatenessKept * _latenessS[sensor]);

    private const double LatenessKept = 0.999;

    public double VisibilityOf(in Track t, int sensor) => IndexOf(t, sensor) is >= 0 and var i ? t.Contributors[i].Visibility : UnknownVisibility;

    /// <summary>Books a scan of a sensor that probably saw the track, by the given probability: who feeds it, its heights and codes, when the next plot is due.</summary>
    public void Credit(ref Track t, int slot, in Plot plot, in Measurement m, double share)
    {
        ref Contributor c = ref t.Contributors[ContributorOf(ref t, plot.Sensor)];
        c.Visibility = VisibilityAfter(c, m.Pd, share);
        c.Pd = (float)m.Pd;
        c.DueS = Math.Max(c.DueS, DueAfter(plot.Sensor, plot.TimeS));
        if (share >= 0.5)
        {
            c.LastS = Math.Max(c.LastS, plot.TimeS);
            t.Plots++;
            t.LastPlotS = Math.Max(t.LastPlotS, plot.TimeS);
            t.Identity.Take(plot);
            float height = plot.AnyHeightM;
            if (!float.IsNaN(height))
                VerticalFilter.Update(ref t.Vertical, plot.TimeS, height, HeightSigmaM(plot));
            Channels made = plot.Channels;
            if ((made & Channels.Primary) != 0)
                t.PrimaryS = Math.Max(t.PrimaryS, plot.TimeS);
            if ((made & Channels.Secondary) != 0)
                t.SecondaryS = Math.Max(t.SecondaryS, plot.TimeS);
            if ((made & Channels.Secondary) != 0 && plot.Address != 0)
                t.ModeSS = Math.Max(t.ModeSS, plot.TimeS);
            if ((made & (Channels.Adsb | Channels.Ais)) != 0)
                t.BroadcastS = Math.Max(t.BroadcastS, plot.TimeS);
        }

        t.Doubted = t.Doubted && IsDoubtful(t);
        // What hardly has a share in plots is looked after at once: else a gate that grows would always find one more.
        double due = c.Visibility <= LeastVisibility || t.Existence < t.LeastExistence ? t.TimeS : t.TimeS + LongestRestS;
        for (int i = 0; i < t.ContributorCount; i++)
            due = Math.Min(due, t.Contributors[i].DueS);
        Tracks.DueS[slot] = due;
        Describe(ref t, slot);
    }

    /// <summary>Probability of what a look would have shown with probability <paramref name="pd"/>, after a look that showed nothing (Bayes).</summary>
    public static double Unseen(double probability, double pd) => probability * (1.0 - pd) / (1.0 - probability * pd);

    /// <summary>Probability that a sensor can see a track, after a scan that saw it with the given probability.</summary>
    private static float VisibilityAfter(in Contributor c, double pd, double share) =>
        (float)((1.0 - Forget) * (share + (1.0 - share) * Unseen(c.Visibility, pd)) + Forget * UnknownVisibility);

    /// <summary>A sensor's place among those that feed a track, or are expected to; -1 if it is none.</summary>
    private static int IndexOf(in Track t, int sensor)
    {
        for (int i = 0; i < t.ContributorCount; i++)
            if (t.Contributors[i].Sensor == sensor)
                return i;
        return -1;
    }

    /// <summary>The same of a sensor that is to be one: if there is no room, in the place of the one that sees the track least.</summary>
    private static int ContributorOf(ref Track t, int sensor)
    {
        int entry = IndexOf(t, sensor);
        if (entry >= 0)
            return entry;
        if (t.ContributorCount < ContributorList.Capacity)
        {
            entry = t.ContributorCount++;
        }
        else
        {
            entry = 0;
            for (int i = 1; i < t.ContributorCount; i++)
                if (t.Contributors[i].Visibility < t.Contributors[entry].Visibility)
                    entry = i;
        }

        t.Contributors[entry] = new Contributor { Sensor = sensor, Visibility = (float)UnknownVisibility, LastS = double.NegativeInfinity, DueS = double.NegativeInfinity };
        return entry;
    }

    /// <summary>Time in seconds from which a sensor's next plot of a target that it looked at is overdue.</summary>
    private double DueAfter(int sensor, double lookS) => lookS + WithinScans * _intervalS[sensor] + _latenessS[sensor];

    /// <summary>
    /// Books the scans that should have seen a track and did not. Each lowers the belief that the target exists, and the belief that the sensor can see it
    /// there: a sensor whose coverage the target has left soon says nothing any more, and one whose field tells that it has, says nothing at once.
    /// </summary>
    /// <param name="missed">Receives, for each sensor, the parts of scans that missed.</param>
    public void Miss(ref Track t, int slot, double timeS, Span<long> missed)
    {
        double due = double.PositiveInfinity;
        TargetPlace? place = null;
        for (int i = 0; i < t.ContributorCount; i++)
        {
            ref Contributor c = ref t.Contributors[i];
            double period = _intervalS[c.Sensor], looks = c.Pd;
            bool watched = true;
            if (c.DueS < timeS && IsExpectable(t, c.Sensor))
            {
                looks = Math.Min(looks, _expected.Pd(c.Sensor, place ??= PlaceOf(t, timeS)));
                // Who never saw the target is asked only while its plots of others come.
                watched = looks > LeastLook && (c.LastS > double.NegativeInfinity || IsAlive(c.Sensor, c.DueS));
            }

            while (watched && c.DueS < timeS && c.Visibility > LeastVisibility)
            {
                double pd = c.Visibility * looks;
                if (t.Confirmed && c.LastS > double.NegativeInfinity)
                    missed[c.Sensor] += SensorAccount.Parts(t.Existence * c.Visibility);
                t.Existence = Unseen(t.Existence, pd);
                c.Visibility = VisibilityAfter(c, looks, 0.0);
                c.DueS += period;
            }

            if (!watched || c.Visibility <= LeastVisibility)
                t.Contributors[i--] = t.Contributors[--t.ContributorCount];
            else
                due = Math.Min(due, c.DueS);
        }

        Tracks.DueS[slot] = Math.Min(due, timeS + 4.0);
    }

    /// <summary>Probability of detection by its field up to which a sensor is not taken to watch a target: of a cell at its edge the field is no better than that.</summary>
    private const double LeastLook = 0.3;

    /// <summary>Least probability of detection of a sensor that is expected to see a target, and how many sensors feed a track, or are expected to, up to which more are.</summary>
    private const double LeastExpected = 0.5;

    private const int MostExpected = 5;

    /// <summary>Notes the sensors that should see a track where it is and have not yet: their silence will count.</summary>
    public void Expect(ref Track t, int slot)
    {
        if (_expected.Sensors.Length == 0 || t.Class != TargetClass.Air)
            return;
        TargetPlace place = PlaceOf(t, t.TimeS);
        foreach (int sensor in _expected.Sensors)
        {
            if (t.ContributorCount >= MostExpected)
                return;
            double pd = _expected.Pd(sensor, place);
            if (pd < LeastExpected || IndexOf(t, sensor) >= 0 || !IsAlive(sensor, t.TimeS))
                continue;
            ref Contributor c = ref t.Contributors[ContributorOf(ref t, sensor)];
            c.Pd = (float)pd;
            c.DueS = DueAfter(sensor, t.TimeS);
            Tracks.DueS[slot] = Math.Min(Tracks.DueS[slot], c.DueS);
        }
    }

    /// <summary>
    /// Mean time in seconds for which a target lives on unseen, and height in metres by which it is below what is covered if it has sunk there: then it has mostly landed. Who is not seen for no
    /// reason that a field tells has mostly gone, too.
    /// </summary>
    private const double UnseenLifeS = 600.0, GoneLifeS = 30.0, SunkM = 1000.0;

    /// <summary>Lets a track that no sensor is expected to see be believed less and less, up to a time.</summary>
    public void Fade(ref Track t, double timeS)
    {
        double dt = timeS - t.TimeS;
        if (dt <= 0.0)
            return;
        bool told = _expected.Sensors.Length > 0 && t.Class == TargetClass.Air;
        if (told)
        {
            TargetPlace place = PlaceOf(t, timeS);
            place = place with { HeightM = place.HeightM + SunkM };
            foreach (int sensor in _expected.Sensors)
                told = told && (!HasSent(sensor) || _expected.Pd(sensor, place) < LeastExpected);
        }

        t.Existence *= Math.Exp(-dt / (told ? UnseenLifeS : GoneLifeS));
    }

    /// <summary>True if a sensor's field tells whether it sees a track.</summary>
    private bool IsExpectable(in Track t, int sensor) => t.Class == TargetClass.Air && _expected.Knows(sensor);

    /// <summary>True if a sensor has ever made a plot: one that has no feed watches nothing.</summary>
    private bool HasSent(int sensor) => Accounts[sensor].LastPlotS > double.NegativeInfinity;

    /// <summary>True if a sensor has made a plot of anything lately.</summary>
    private bool IsAlive(int sensor, double timeS) => Accounts[sensor].LastPlotS > timeS - 2.0 * _intervalS[sensor];

    private TargetPlace PlaceOf(in Track t, double timeS)
    {
        Moments m = t.State.Mean();
        double ahead = timeS - t.TimeS;
        GeodeticPosition at = Wgs84.ToGeodetic(Frames.Ground(t.Frame, m.X + ahead * m.U, m.Y + ahead * m.V));
        (double height, double sigma) = t.Vertical.Known ? (t.Vertical.At(timeS), 0.0) : t.Ranged.With(Tuning.UnknownHeightM, Tuning.UnknownHeightSigmaM);
        return new TargetPlace(
            at.LatitudeDeg, at.LongitudeDeg, height, sigma,
            t.SecondaryS > double.NegativeInfinity || t.BroadcastS > double.NegativeInfinity);
    }

    /// <summary>Books what the workers found missed.</summary>
    public void AddUpMissed()
    {
        foreach (ClusterSolver solver in Solvers)
        {
            for (int sensor = 0; sensor < Accounts.Length; sensor++)
                Accounts[sensor].MissedParts += solver.Missed[sensor];
            solver.Missed.AsSpan().Clear();
        }
    }

    /// <summary>Area in which a sensor does not tell two targets apart, in products of its standard deviations along and across: a pulse is some three of them long, a beam more than ten wide.</summary>
    private const double ResolutionSigmas2 = 40.0;

    /// <summary>
    /// Books a scan in which the only plot near a track was another's. The sensor may have made one plot of both (Koch and van Keuk, IEEE Transactions on Aerospace and
    /// Electronic Systems 33, 1997): that is less than a miss, the less the better it is known that both are in one place. Of a track that may be anywhere in kilometres it is a miss.
    /// </summary>
    /// <param name="narrowness">1/√|S| in 1/m², S the covariance of the track's innovation.</param>
    public void Unresolved(ref Track t, int slot, in Plot plot, in Measurement m, double narrowness)
    {
        int entry = IndexOf(t, plot.Sensor);
        if (entry < 0)
            return;
        double both = Math.Min(1.0, ResolutionSigmas2 * Math.Sqrt(m.VarianceAlong * m.VarianceAcross) * narrowness), resolved = 1.0 - (1.0 - ModelOf(t).Tuning.ResolvedShare) * both;
        ref Contributor c = ref t.Contributors[entry];
        t.Existence = Unseen(t.Existence, resolved * m.Pd * c.Visibility);
        c.DueS = Math.Max(c.DueS, DueAfter(plot.Sensor, plot.TimeS));
        Describe(ref t, slot);
    }
}
