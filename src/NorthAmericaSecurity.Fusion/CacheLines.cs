using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NorthAmericaSecurity.Fusion;

/// <summary>Asks memory for what is wanted soon: of many tracks and plots hardly anything is in the caches.</summary>
internal static class CacheLines
{
    /// <summary>Octets of a line.</summary>
    private const int Line = 64;

    /// <summary>Asks for a value, which may lie in two lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ask<T>(ref T value) => Ask(ref value, Unsafe.SizeOf<T>());

    /// <summary>Asks for so many octets from a value on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask<T>(ref T first, int octets)
    {
        if (!Sse.IsSupported)
            return;
        byte* address = (byte*)Unsafe.AsPointer(ref first);
        for (int at = 0; at < octets; at += Line)
            Sse.Prefetch0(address + at);
        // What is no longer than a word lies in one line.
        if (octets > sizeof(double))
            Sse.Prefetch0(address + octets - 1);
    }
}
