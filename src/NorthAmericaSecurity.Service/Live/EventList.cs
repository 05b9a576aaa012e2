namespace NorthAmericaSecurity.Service.Live;

/// <summary>A line of the list of events: of the watch rules, or an alarm raised or cleared.</summary>
/// <param name="Kind">entry, exit, dwell, no_code, hijack, radio_failure, emergency, lost, alarm, clear.</param>
/// <param name="TrackId">Null where no track plays a part.</param>
/// <param name="Sensors">Ids of the sensors that fed the track.</param>
public sealed record EventLine(long Number, double TimeS, string Kind, string Text, long? TrackId, double? LatitudeDeg, double? LongitudeDeg, IReadOnlyList<string> Sensors);

/// <summary>The last events; audiences ask for those after a number. Safe for several threads.</summary>
public sealed class EventList
{
    private const int Most = 2000;

    private readonly Lock _lock = new();
    private readonly Queue<EventLine> _lines = new();
    private long _number;

    public long Last => _number;

    public void Add(double timeS, string kind, string text, long? trackId = null, double? latitudeDeg = null, double? longitudeDeg = null, IReadOnlyList<string>? sensors = null)
    {
        lock (_lock)
        {
            _lines.Enqueue(new EventLine(++_number, timeS, kind, text, trackId, latitudeDeg, longitudeDeg, sensors ?? []));
            if (_lines.Count > Most)
                _lines.Dequeue();
        }
    }

    public IReadOnlyList<EventLine> After(long number)
    {
        lock (_lock)
            return _number <= number ? [] : [.. _lines.Where(l => l.Number > number)];
    }
}
