namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// When a place counts as covered: at least one update within T seconds with at least probability p, over all looks that its sensors have in T. When a window of T begins within a
/// scan is a matter of chance: of T/period looks the whole number always fit, and one more with the probability of the fraction. Looks of one sensor are independent, channels of one
/// sensor are one look, and sensors are independent of each other.
/// </summary>
public readonly record struct UpdateRule(double WithinS, double Probability)
{
    /// <summary>Air surveillance by radar and broadcast.</summary>
    public static readonly UpdateRule Air = new(12.0, 0.9);

    /// <summary>Over-the-horizon radar and wide-area warning.</summary>
    public static readonly UpdateRule WideArea = new(60.0, 0.9);

    public static readonly UpdateRule Vessels = new(180.0, 0.9);

    /// <summary>The looks that a sensor of a period in seconds has in T.</summary>
    public Looks LooksOf(double periodS)
    {
        double looks = WithinS / periodS;
        // A period that divides T does so in spite of rounding.
        double whole = Math.Floor(looks + 1e-9);
        return new Looks((int)whole, (float)Math.Max(0.0, looks - whole));
    }

    /// <summary>Least probability of detection in one look with which a sensor of a period in seconds covers alone; above 1 if even certain looks come too seldom.</summary>
    public double LeastPd(double periodS)
    {
        Looks looks = LooksOf(periodS);
        if (1.0 - looks.Missed(1.0f) < Probability)
            return 2.0;
        double low = 0.0, high = 1.0;
        for (int i = 0; i < 40; i++)
        {
            double middle = 0.5 * (low + high);
            if (1.0 - looks.Missed((float)middle) < Probability)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}

/// <summary>How many looks fall into a window: the whole number for certain, and one more with the probability of the fraction.</summary>
public readonly record struct Looks(int Whole, float More)
{
    /// <summary>Probability that no look detects, each having that probability of detection.</summary>
    public float Missed(float pd)
    {
        float once = 1.0f - pd, all = 1.0f, power = once;
        for (int n = Whole; n != 0; n >>= 1)
        {
            if ((n & 1) != 0)
                all *= power;
            power *= power;
        }

        return all * (1.0f - More * pd);
    }
}

/// <summary>Probability of at least one update, sensor after sensor: P = 1 − Π(1 − a + a·Π(1 − Pd)), a being a sensor's availability.</summary>
public struct UpdateProbability
{
    private float _seen;

    /// <summary>Takes in a sensor: its probability of missing the target in all looks of the window, and the probability that the sensor is there at all; with it all of its channels fall.</summary>
    public void Add(float missed, float availability = 1.0f) => _seen += (1.0f - _seen) * availability * (1.0f - missed);

    public readonly float Value => _seen;
}
