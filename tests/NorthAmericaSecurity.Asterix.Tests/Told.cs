using System.Globalization;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>One call to a visitor, as a value that can be compared.</summary>
/// <param name="What">The method called.</param>
internal readonly record struct Told(string What, string Name, ulong Bits = 0, double Value = 0, string Text = "")
{
    public static Told BeginGroup(string name) => new("group", name);

    public static Told EndGroup => new("end of group", "");

    public static Told BeginList(string name) => new("list", name);

    public static Told EndList => new("end of list", "");

    public static Told Code(string name, ulong value) => new("code", name, value);

    public static Told Integer(string name, long value) => new("integer", name, (ulong)value);

    public static Told Quantity(string name, double value, string unit) => new("quantity", name, 0, value, unit);

    public static Told Octal(string name, uint value, int digits) => new("octal", name, value, digits);

    public static Told Characters(string name, string text) => new("characters", name, 0, 0, text);

    public static Told Octets(string name, ReadOnlySpan<byte> octets) => new("octets", name, 0, 0, Convert.ToHexString(octets));

    public static Told Spare(ulong bits) => new("spare", "", bits);

    public static Told Register(byte address, ulong data) => new("register", address.ToString("X2", CultureInfo.InvariantCulture), data);

    /// <summary>Where two lists part first, with the names of the groups around it; null when they are equal.</summary>
    public static string? Difference(List<Told> expected, List<Told> actual)
    {
        if (System.Runtime.InteropServices.CollectionsMarshal.AsSpan(expected).SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(actual)))
            return null;
        var path = new Stack<string>();
        for (int i = 0; ; i++)
        {
            if (i >= expected.Count || i >= actual.Count || expected[i] != actual[i])
                return $"at {string.Join("/", path.Reverse())}: expected {(i < expected.Count ? expected[i] : "the end")}, told {(i < actual.Count ? actual[i] : "the end")}";
            if (expected[i].What is "group" or "list")
                path.Push(expected[i].Name);
            else if (expected[i].What is "end of group" or "end of list")
                path.Pop();
        }
    }
}

/// <summary>Keeps everything that it is told.</summary>
internal sealed class Recorder : IItemVisitor
{
    public List<Told> Told { get; } = [];

    public void BeginGroup(string name) => Told.Add(Tests.Told.BeginGroup(name));

    public void EndGroup() => Told.Add(Tests.Told.EndGroup);

    public void BeginList(string name) => Told.Add(Tests.Told.BeginList(name));

    public void EndList() => Told.Add(Tests.Told.EndList);

    public void Code(string name, ulong value) => Told.Add(Tests.Told.Code(name, value));

    public void Integer(string name, long value) => Told.Add(Tests.Told.Integer(name, value));

    public void Quantity(string name, double value, string unit) => Told.Add(Tests.Told.Quantity(name, value, unit));

    public void Octal(string name, uint value, int digits) => Told.Add(Tests.Told.Octal(name, value, digits));

    public void Characters(string name, IcaoText text) => Told.Add(Tests.Told.Characters(name, text.ToString()));

    public void Characters(string name, AsciiText text) => Told.Add(Tests.Told.Characters(name, text.ToString()));

    public void Octets(string name, scoped ReadOnlySpan<byte> octets) => Told.Add(Tests.Told.Octets(name, octets));

    public void Spare(ulong bits) => Told.Add(Tests.Told.Spare(bits));

    public void Register(byte address, ulong data) => Told.Add(Tests.Told.Register(address, data));
}
