using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// Arrays that grow and are kept. The system is asked to hold large ones in pages of two megabytes (transparent huge pages, madvise(2)): of a million tracks nearly every look is at another
/// small page, and to find where that lies costs as much again as the look. It is advice: where there are none, or none are left, all goes on as it is.
/// </summary>
internal static partial class Buffers
{
    /// <summary>Octets from which large pages are worth asking for.</summary>
    private const long Large = 1 << 20;

    /// <summary>MADV_HUGEPAGE of Linux.</summary>
    private const int AdviceHugePage = 14;

    /// <summary>Makes room in a buffer, twice what is needed, keeping what it holds.</summary>
    public static void Room<T>(ref T[] buffer, int count)
    {
        if (buffer.Length < count)
            Resize(ref buffer, 2 * count);
    }

    /// <summary>Makes a buffer longer, keeping what it holds; the rest is zero.</summary>
    public static void Resize<T>(ref T[] buffer, int length)
    {
        T[] longer = Cleared<T>(length);
        buffer.CopyTo(longer, 0);
        buffer = longer;
    }

    /// <summary>An array of which only what is written takes memory, if it is large; it is not cleared.</summary>
    public static T[] Uncleared<T>(int length)
        where T : unmanaged => Advise(GC.AllocateUninitializedArray<T>(length));

    /// <summary>An array of zeros.</summary>
    public static T[] Cleared<T>(int length) => Advise(new T[length]);

    private static unsafe T[] Advise<T>(T[] array)
    {
        long octets = (long)array.Length * Unsafe.SizeOf<T>();
        if (octets < Large || !OperatingSystem.IsLinux())
            return array;
        // Large arrays do not move.
        nint page = Environment.SystemPageSize, first = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array)), end = first + (nint)octets;
        first &= -page;
        _ = Advise(first, (nuint)(((end + page - 1) & -page) - first), AdviceHugePage);
        return array;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint octets, int advice);
}
