using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Fusion.Sensing;

/// <summary>Where a target is, for the question who should see it.</summary>
/// <param name="HeightM">Above mean sea level, as well as pressure tells it.</param>
/// <param name="HeightSigmaM">0 if the height is known.</param>
internal readonly record struct TargetPlace(double LatitudeDeg, double LongitudeDeg, double HeightM, double HeightSigmaM, bool Replies);

/// <summary>
/// What the sensors should see of a target where it is: the fields of detection that terrain and the radar equation give. Of a sensor without a field nothing is known but what its plots show.
/// </summary>
internal sealed class ExpectedDetection
{
    private readonly DetectionFields?[] _fields;

    /// <param name="fields">By sensor; null if there is none.</param>
    public ExpectedDetection(IReadOnlyList<DetectionFields?>? fields, int sensors)
    {
        if (fields is not null && fields.Count != sensors)
            throw new ArgumentException($"fields of {fields.Count} sensors for {sensors}", nameof(fields));
        _fields = fields is null ? new DetectionFields?[sensors] : [.. fields];
        Sensors = [.. Enumerable.Range(0, sensors).Where(s => _fields[s] is not null)];
    }

    /// <summary>The sensors that have fields.</summary>
    public int[] Sensors { get; }

    public bool Knows(int sensor) => _fields[sensor] is not null;

    /// <summary>Probability that a look of a sensor that has a field detects the target; the mean over a height that is not known.</summary>
    public double Pd(int sensor, in TargetPlace place)
    {
        DetectionField field = place.Replies ? _fields[sensor]!.Replying : _fields[sensor]!.Silent;
        if (place.HeightSigmaM == 0.0)
            return field.Pd(place.LatitudeDeg, place.LongitudeDeg, place.HeightM);
        // Gauss and Hermite's rule of three points: the mean over a normal distribution.
        double off = Math.Sqrt(3.0) * place.HeightSigmaM;
        return (4.0 * At(field, place, 0.0) + At(field, place, -off) + At(field, place, off)) / 6.0;
    }

    private static double At(DetectionField field, in TargetPlace place, double aboveM) => field.Pd(place.LatitudeDeg, place.LongitudeDeg, place.HeightM + aboveM);
}
