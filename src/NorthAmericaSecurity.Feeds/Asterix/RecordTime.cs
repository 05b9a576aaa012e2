using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>The time of day of a record of any category.</summary>
public static class RecordTime
{
    /// <summary>Seconds since UTC midnight; NaN for a record without a time, or with one that is sent without its upper part (I001/141).</summary>
    public static double Of<TRecord>(scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        if (typeof(TRecord) == typeof(Cat048))
            return Of(Unsafe.As<TRecord, Cat048>(ref record).Has140, Unsafe.As<TRecord, Cat048>(ref record).I140_s);
        if (typeof(TRecord) == typeof(Cat062))
            return Of(Unsafe.As<TRecord, Cat062>(ref record).Has070, Unsafe.As<TRecord, Cat062>(ref record).I070_s);
        if (typeof(TRecord) == typeof(Cat021))
        {
            // The time at which the position held, else when it was received, else when the report was sent.
            ref Cat021 r = ref Unsafe.As<TRecord, Cat021>(ref record);
            return r.Has071 ? r.I071_s : r.Has073 ? r.I073_s : Of(r.Has077, r.I077_s);
        }

        if (typeof(TRecord) == typeof(Cat021Ed0))
            return Of(Unsafe.As<TRecord, Cat021Ed0>(ref record).Has030, Unsafe.As<TRecord, Cat021Ed0>(ref record).I030_s);
        if (typeof(TRecord) == typeof(Cat010))
            return Of(Unsafe.As<TRecord, Cat010>(ref record).Has140, Unsafe.As<TRecord, Cat010>(ref record).I140_s);
        if (typeof(TRecord) == typeof(Cat020))
            return Of(Unsafe.As<TRecord, Cat020>(ref record).Has140, Unsafe.As<TRecord, Cat020>(ref record).I140_s);
        if (typeof(TRecord) == typeof(Cat015))
            return Of(Unsafe.As<TRecord, Cat015>(ref record).Has145, Unsafe.As<TRecord, Cat015>(ref record).I145_s);
        if (typeof(TRecord) == typeof(Cat002))
            return Of(Unsafe.As<TRecord, Cat002>(ref record).Has030, Unsafe.As<TRecord, Cat002>(ref record).I030_s);
        if (typeof(TRecord) == typeof(Cat019))
            return Of(Unsafe.As<TRecord, Cat019>(ref record).Has140, Unsafe.As<TRecord, Cat019>(ref record).I140_s);
        if (typeof(TRecord) == typeof(Cat023))
            return Of(Unsafe.As<TRecord, Cat023>(ref record).Has070, Unsafe.As<TRecord, Cat023>(ref record).I070_s);
        if (typeof(TRecord) == typeof(Cat034))
            return Of(Unsafe.As<TRecord, Cat034>(ref record).Has030, Unsafe.As<TRecord, Cat034>(ref record).I030_s);
        if (typeof(TRecord) == typeof(Cat063))
            return Of(Unsafe.As<TRecord, Cat063>(ref record).Has030, Unsafe.As<TRecord, Cat063>(ref record).I030_s);
        if (typeof(TRecord) == typeof(Cat065))
            return Of(Unsafe.As<TRecord, Cat065>(ref record).Has030, Unsafe.As<TRecord, Cat065>(ref record).I030_s);
        return double.NaN;
    }

    private static double Of(bool has, double timeOfDayS) => has ? timeOfDayS : double.NaN;
}
