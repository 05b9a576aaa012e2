using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Memory whose last octet is followed by a page that may not be touched: what reads or writes beyond the end ends the process. Where that cannot be had, an array.</summary>
internal sealed class GuardedMemory : IDisposable
{
    private const int ReadWrite = 3, PrivateAnonymous = 0x22;

    private readonly nint _start;
    private readonly nint _size;
    private readonly byte[]? _array;

    public GuardedMemory(int atLeast)
    {
        nint page = Environment.SystemPageSize;
        _size = (atLeast + page - 1) / page * page;
        if (!OperatingSystem.IsLinux())
        {
            _array = new byte[_size];
            return;
        }

        _start = Map(0, _size + page, ReadWrite, PrivateAnonymous, -1, 0);
        if (_start == -1 || Protect(_start + _size, page, 0) != 0)
            throw new InvalidOperationException($"no memory with a guard: error {Marshal.GetLastPInvokeError()}");
    }

    /// <summary>The last octets in front of the page that may not be touched.</summary>
    public Span<byte> Last(int length) => _array is { } array
        ? array.AsSpan(array.Length - length)
        : MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), _start + _size - length), length);

    /// <summary>A copy of octets in front of the page that may not be touched.</summary>
    public Span<byte> Copy(ReadOnlySpan<byte> octets)
    {
        Span<byte> copy = Last(octets.Length);
        octets.CopyTo(copy);
        return copy;
    }

    public void Dispose()
    {
        if (_array is null)
            _ = Unmap(_start, _size + Environment.SystemPageSize);
    }

    [DllImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static extern nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static extern int Protect(nint address, nint length, int protection);

    [DllImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static extern int Unmap(nint address, nint length);
}
