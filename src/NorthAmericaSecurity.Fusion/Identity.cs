using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// Codes of a track, and what equal or unequal codes are worth: they weigh a match that kinematics allow and allow none by themselves. Duplicate
/// addresses, garbled codes and codes that many carry occur.
/// </summary>
internal struct Identity
{
    private const double SameAddress = 2000.0, OtherAddress = 1e-3, SameCode = 200.0, SameSharedCode = 3.0, OtherCode = 0.03;

    /// <summary>How often a code must come before it takes the place of another.</summary>
    private const int Stubborn = 2;

    public ulong Ident;
    public uint Address, OtherAddressSeen;
    public short Mode3A, OtherMode3ASeen;
    public byte AddressAgainst, Mode3AAgainst;

    /// <summary>Times of the last plot with the address and the Mode 3/A code in force.</summary>
    public double AddressS, Mode3AS;

    public static Identity Unknown => new() { Mode3A = Plot.NoMode3A, OtherMode3ASeen = Plot.NoMode3A, AddressS = double.NegativeInfinity, Mode3AS = double.NegativeInfinity };

    /// <summary>How much likelier the plot's codes are if it is the track's than if it is anyone's.</summary>
    public readonly double LikelihoodRatio(in Plot plot)
    {
        double ratio = 1.0;
        if (Address != 0 && plot.Address != 0)
            ratio = Address == plot.Address ? SameAddress : OtherAddress;
        if (Mode3A >= 0 && plot.Mode3A >= 0)
            ratio *= Mode3A != plot.Mode3A ? OtherCode : IsShared(Mode3A) ? SameSharedCode : SameCode;
        return ratio;
    }

    /// <summary>
    /// True if a plot without the track's address tells a code that came before and gave way to the track's own again: a pilot who is told another code does not go back, and a reply is seldom garbled into
    /// the same one twice. Where the height is another's, too, there are two transponders of which the sensors make one plot.
    /// </summary>
    public readonly bool Alternates(in Plot plot) =>
        plot.Mode3A >= 0 && plot.Mode3A == OtherMode3ASeen && plot.Mode3A != Mode3A && Mode3AAgainst == 0 && (Address == 0 || Address != plot.Address);

    /// <summary>True if a plot tells an address, or a code that few carry.</summary>
    public static bool TellsOne(in Plot plot) => plot.Address != 0 || (plot.Mode3A >= 0 && !IsShared(plot.Mode3A));

    /// <summary>True if a plot tells this address, or this code and no other address.</summary>
    public readonly bool IsSame(in Plot plot) => IsSame(plot.Address, plot.Mode3A);

    /// <summary>True if another has this address, or this code and no other address.</summary>
    public readonly bool IsSame(in Identity other) => IsSame(other.Address, other.Mode3A);

    private readonly bool IsSame(uint address, short code) =>
        Address != 0 && address != 0 ? Address == address : Mode3A >= 0 && Mode3A == code && !IsShared(Mode3A);

    /// <summary>True if both tell an address and it is not the same, or a code and it is not the same: equal addresses are stronger than codes.</summary>
    public readonly bool Contradicts(in Identity other) =>
        Address != 0 && other.Address != 0 ? Address != other.Address : Mode3A >= 0 && other.Mode3A >= 0 && Mode3A != other.Mode3A;

    /// <summary>Takes what another knows of the same target and this one does not.</summary>
    public void Complete(in Identity other)
    {
        if (Address == 0)
            (Address, AddressS) = (other.Address, other.AddressS);
        if (Mode3A < 0)
            (Mode3A, Mode3AS) = (other.Mode3A, other.Mode3AS);
        if (Ident == 0)
            Ident = other.Ident;
    }

    /// <summary>Takes the codes of a plot that is the track's: a code that differs must come twice running.</summary>
    public void Take(in Plot plot)
    {
        if (plot.Address != 0)
            Take(plot.Address, plot.TimeS, Address == 0, ref Address, ref AddressS, ref OtherAddressSeen, ref AddressAgainst);
        if (plot.Mode3A >= 0)
            Take(plot.Mode3A, plot.TimeS, Mode3A < 0, ref Mode3A, ref Mode3AS, ref OtherMode3ASeen, ref Mode3AAgainst);
        if (plot.Ident != 0)
            Ident = plot.Ident;
    }

    private static void Take<T>(T seen, double timeS, bool none, ref T held, ref double heldS, ref T other, ref byte against)
        where T : struct, IEquatable<T>
    {
        if (!none && !seen.Equals(held))
        {
            against = seen.Equals(other) ? (byte)(against + 1) : (byte)1;
            other = seen;
            if (against < Stubborn)
                return;
        }

        (held, heldS, against) = (seen, timeS, 0);
    }

    /// <summary>1200 (VFR), 2000 and 7000 (conspicuity), and 0000.</summary>
    private static bool IsShared(short code) => code is 0 or 640 or 1024 or 3584;
}
