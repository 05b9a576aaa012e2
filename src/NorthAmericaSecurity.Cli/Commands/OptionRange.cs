using System.Globalization;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>What the number of an option may be.</summary>
internal static class OptionRange
{
    /// <exception cref="InputException">The value is outside of what the option takes.</exception>
    public static T Within<T>(string option, T value, T low, T high) where T : IComparable<T>, IFormattable =>
        value.CompareTo(low) >= 0 && value.CompareTo(high) <= 0
            ? value
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{option}: expected {low} to {high}, found {value}"));
}
