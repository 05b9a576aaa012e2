using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>The time of day of a record of any category, in seconds since UTC midnight, and its source.</summary>
public static class RecordTime
{
    /// <summary>The time of day; NaN for a record without one, or with one that is sent without its upper part (I001/141).</summary>
    public static double Of<TRecord>(scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        if (typeof(TRecord) == typeof(Cat048))
            return Unsafe.As<TRecord, Cat048>(ref record) is { Has140: true } r ? r.I140_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat034))
            return Unsafe.As<TRecord, Cat034>(ref record) is { Has030: true } r ? r.I030_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat062))
            return Unsafe.As<TRecord, Cat062>(ref record) is { Has070: true } r ? r.I070_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat063))
            return Unsafe.As<TRecord, Cat063>(ref record) is { Has030: true } r ? r.I030_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat065))
            return Unsafe.As<TRecord, Cat065>(ref record) is { Has030: true } r ? r.I030_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat021))
        {
            ref Cat021 r = ref Unsafe.As<TRecord, Cat021>(ref record);
            return r.Has071 ? r.I071_s : r.Has073 ? r.I073_s : r.Has077 ? r.I077_s : double.NaN;
        }

        if (typeof(TRecord) == typeof(Cat021Ed0))
            return Unsafe.As<TRecord, Cat021Ed0>(ref record) is { Has030: true } r ? r.I030_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat010))
            return Unsafe.As<TRecord, Cat010>(ref record) is { Has140: true } r ? r.I140_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat015))
            return Unsafe.As<TRecord, Cat015>(ref record) is { Has145: true } r ? r.I145_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat019))
            return Unsafe.As<TRecord, Cat019>(ref record) is { Has140: true } r ? r.I140_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat020))
            return Unsafe.As<TRecord, Cat020>(ref record) is { Has140: true } r ? r.I140_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat023))
            return Unsafe.As<TRecord, Cat023>(ref record) is { Has070: true } r ? r.I070_s : double.NaN;
        if (typeof(TRecord) == typeof(Cat002))
            return Unsafe.As<TRecord, Cat002>(ref record) is { Has030: true } r ? r.I030_s : double.NaN;
        return double.NaN;
    }
}
