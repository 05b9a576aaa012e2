namespace NorthAmericaSecurity.Scoring;

/// <summary>How one target was shown over the scored epochs. Metres and seconds; NaN where there is nothing to tell.</summary>
/// <param name="Truth">Index of the target in the truth.</param>
/// <param name="SpanS">Time from its first scored epoch to its last.</param>
/// <param name="Matched">Epochs with a track.</param>
/// <param name="Epochs">Epochs at which it existed.</param>
/// <param name="RmsM">Root mean square of the horizontal position error.</param>
/// <param name="AlongRmsM">Of its part along the true direction of flight.</param>
/// <param name="AcrossRmsM">Of its part across.</param>
/// <param name="InitiateS">Time from its beginning to its first track; infinite if it never had one.</param>
/// <param name="Breaks">How often a tracked epoch was followed by one without a track.</param>
/// <param name="Switches">How often its track was another than the one before.</param>
/// <param name="Update">Probability of update over the intervals in which the sensors made a plot of it; NaN if that is not known.</param>
/// <param name="UpdateOfAll">Probability of update over all intervals.</param>
public sealed record FlightScore(
    int Truth, double SpanS, int Matched, int Epochs, double RmsM, double AlongRmsM, double AcrossRmsM, double InitiateS, int Breaks, int Switches, double Update, double UpdateOfAll);

/// <summary>
/// Figures per flight in the manner of EUROCONTROL-SPEC-0147, Specification for ATM Surveillance System Performance (ESASSP): horizontal position error, its share along and across the flight,
/// and the probability of update - the share of intervals of eight seconds in which the flight has a track point whose last associated plot is younger than eight
/// seconds. Conditional: over the intervals in which the sensors made at least one plot of the flight. Intervals are whole multiples of eight seconds of scene time; only
/// those count between whose ends the flight is scored throughout, and nothing is told where no track tells the age of its last plot.
/// </summary>
public sealed class FlightScores(IReadOnlyDictionary<int, double[]>? plotTimesS = null)
{
    /// <summary>Length of the intervals in seconds, and the age up to which a plot is an update.</summary>
    public const double IntervalS = 8.0;

    private readonly SortedDictionary<int, Flight> _flights = [];
    private bool _agesTold;

    /// <summary>Takes the matching of an epoch, in order of time.</summary>
    public void Take(Epoch epoch, IReadOnlyList<Closeness> pairs, bool planar)
    {
        foreach (ScorePoint truth in epoch.Truth)
        {
            if (!_flights.TryGetValue((int)truth.Id, out Flight? flight))
                _flights.Add((int)truth.Id, flight = new Flight { FirstS = epoch.TimeS });
            flight.LastS = epoch.TimeS;
            flight.Epochs++;
            flight.MatchedNow = false;
        }

        foreach (Closeness pair in pairs)
        {
            ref readonly ScorePoint truth = ref epoch.Truth[pair.Truth];
            ref readonly ScorePoint track = ref epoch.Tracks[pair.Track];
            Flight flight = _flights[(int)truth.Id];
            flight.MatchedNow = true;
            (double east, double north) = ScorePoint.Offset(truth, track, planar);
            double speed = Math.Sqrt(truth.EastMps * truth.EastMps + truth.NorthMps * truth.NorthMps);
            // A target that stands still has no direction: its error is all along.
            double along = speed > 0.0 ? (east * truth.EastMps + north * truth.NorthMps) / speed : Math.Sqrt(east * east + north * north);
            double across = speed > 0.0 ? (east * truth.NorthMps - north * truth.EastMps) / speed : 0.0;
            flight.Along2 += along * along;
            flight.Across2 += across * across;
            if (flight.Matched++ == 0)
                flight.FirstMatchS = epoch.TimeS;
            else if (flight.Track != track.Id)
                flight.Switches++;
            flight.Track = track.Id;
            _agesTold |= !double.IsNaN(track.AgeS);
            if (track.AgeS < IntervalS)
                flight.Fresh.Add(IntervalOf(epoch.TimeS));
        }

        foreach (ScorePoint truth in epoch.Truth)
        {
            Flight flight = _flights[(int)truth.Id];
            if (flight.WasMatched && !flight.MatchedNow)
                flight.Breaks++;
            flight.WasMatched = flight.MatchedNow;
        }
    }

    /// <summary>The figures of every flight, by its index in the truth.</summary>
    /// <param name="startS">Time in seconds at which a flight begins, from which its initiation counts.</param>
    public IReadOnlyList<FlightScore> Finish(Func<int, double> startS) => [.. _flights.Select(f => Score(f.Key, f.Value, startS(f.Key)))];

    private static long IntervalOf(double timeS) => (long)Math.Floor(timeS / IntervalS);

    private FlightScore Score(int truth, Flight f, double startS)
    {
        // Whole intervals of its life: one that it enters or leaves on the way asks for less than eight seconds.
        long first = (long)Math.Ceiling(f.FirstS / IntervalS), end = IntervalOf(f.LastS);
        int all = 0, updated = 0, plotted = 0, plottedUpdated = 0;
        var plots = new HashSet<long>();
        if (plotTimesS is not null && plotTimesS.TryGetValue(truth, out double[]? times))
            plots.UnionWith(times.Select(IntervalOf));
        for (long k = first; k < end; k++)
        {
            bool fresh = f.Fresh.Contains(k);
            all++;
            updated += fresh ? 1 : 0;
            if (!plots.Contains(k))
                continue;
            plotted++;
            plottedUpdated += fresh ? 1 : 0;
        }

        double Rms(double sum) => f.Matched == 0 ? double.NaN : Math.Sqrt(sum / f.Matched);
        return new FlightScore(
            truth, f.LastS - f.FirstS, f.Matched, f.Epochs, Rms(f.Along2 + f.Across2), Rms(f.Along2), Rms(f.Across2),
            f.Matched == 0 ? double.PositiveInfinity : Math.Max(0.0, f.FirstMatchS - startS), f.Breaks, f.Switches,
            plotted == 0 || !_agesTold ? double.NaN : (double)plottedUpdated / plotted, all == 0 || !_agesTold ? double.NaN : (double)updated / all);
    }

    private sealed class Flight
    {
        public double FirstS, LastS, FirstMatchS, Along2, Across2;
        public int Epochs, Matched, Breaks, Switches;
        public long Track;
        public bool WasMatched, MatchedNow;
        public HashSet<long> Fresh { get; } = [];
    }
}
