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

    /// <summary>Takes the codes of a plot that is the track's: a code that differs must come twice running.</summary>
    public void Take(in Plot plot)
    {
        if (plot.Address != 0)
        {
            if (Address == 0 || plot.Address == Address)
                (Address, AddressAgainst, AddressS) = (plot.Address, 0, plot.TimeS);
            else if (plot.Address != OtherAddressSeen)
                (OtherAddressSeen, AddressAgainst) = (plot.Address, 1);
            else if (++AddressAgainst >= Stubborn)
                (Address, AddressAgainst, AddressS) = (plot.Address, 0, plot.TimeS);
        }

        if (plot.Mode3A >= 0)
        {
            if (Mode3A < 0 || plot.Mode3A == Mode3A)
                (Mode3A, Mode3AAgainst, Mode3AS) = (plot.Mode3A, 0, plot.TimeS);
            else if (plot.Mode3A != OtherMode3ASeen)
                (OtherMode3ASeen, Mode3AAgainst) = (plot.Mode3A, 1);
            else if (++Mode3AAgainst >= Stubborn)
                (Mode3A, Mode3AAgainst, Mode3AS) = (plot.Mode3A, 0, plot.TimeS);
        }

        if (plot.Ident != 0)
            Ident = plot.Ident;
    }

    /// <summary>1200 (VFR), 2000 and 7000 (conspicuity), and 0000.</summary>
    private static bool IsShared(short code) => code is 0 or 640 or 1024 or 3584;
}
