namespace NorthAmericaSecurity.Surveillance.Numerics;

/// <summary>
/// Random numbers by counter instead of by sequence: the draw depends on its key alone, not on what else was drawn before. Adding a sensor or a target
/// changes no draw of another's, and any number of cores draws the same. Philox4x32-10 of Salmon, Moraes, Dror and Shaw,
/// "Parallel random numbers: as easy as 1, 2, 3", SC'11.
/// </summary>
public struct CounterRandom
{
    private readonly ulong _key;
    private readonly ulong _high;
    private uint _block;
    private readonly uint _d;
    private uint _x0, _x1, _x2, _x3;
    private int _left;

    /// <summary>The stream of draws of one key: a seed and up to three further numbers (sensor, scan, target).</summary>
    public CounterRandom(ulong seed, uint a = 0, uint b = 0, uint c = 0)
    {
        _key = seed;
        _high = ((ulong)a << 32) | b;
        _d = c;
        _block = 0;
        _left = 0;
    }

    /// <summary>A key that a text (sensor id, target id) always gives: FNV-1a over its UTF-16 code units, 32 bits.</summary>
    public static uint KeyOf(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char ch in text)
            hash = (hash ^ ch) * 16777619;
        return hash;
    }

    public uint NextUInt32()
    {
        if (_left == 0)
        {
            Philox();
            _left = 4;
        }

        return --_left switch { 3 => _x0, 2 => _x1, 1 => _x2, _ => _x3 };
    }

    /// <summary>Uniform in (0, 1): never 0 or 1, 53 bits.</summary>
    public double NextDouble()
    {
        ulong bits = ((ulong)NextUInt32() << 32 | NextUInt32()) >> 12;
        return (bits + 0.5) * (1.0 / (1UL << 52));
    }

    public double NextDouble(double low, double high) => low + (high - low) * NextDouble();

    /// <summary>Uniform in [0, count); the bias of 2⁻³² per value is of no matter to a simulation.</summary>
    public int NextInt(int count) => (int)(((ulong)NextUInt32() * (ulong)count) >> 32);

    /// <summary>Standard normal (Box and Muller 1958).</summary>
    public double NextGaussian()
    {
        double radius = Math.Sqrt(-2.0 * Math.Log(NextDouble()));
        return radius * Math.Cos(Math.Tau * NextDouble());
    }

    /// <summary>Poisson by inversion; large means are split, so that the exponential does not vanish.</summary>
    public int NextPoisson(double mean)
    {
        int count = 0;
        while (mean > 0.0)
        {
            double part = Math.Min(mean, 30.0);
            mean -= part;
            double limit = Math.Exp(-part), product = NextDouble();
            while (product > limit)
            {
                count++;
                product *= NextDouble();
            }
        }

        return count;
    }

    private void Philox()
    {
        uint c0 = _block++, c1 = _d, c2 = (uint)_high, c3 = (uint)(_high >> 32);
        uint k0 = (uint)_key, k1 = (uint)(_key >> 32);
        for (int round = 0; round < 10; round++)
        {
            ulong p0 = (ulong)0xD2511F53 * c0, p1 = (ulong)0xCD9E8D57 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }

        (_x0, _x1, _x2, _x3) = (c0, c1, c2, c3);
    }
}
