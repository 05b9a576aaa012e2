using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

public class IdentityTests
{
    private const short Code = 1234, Other = 2345, Vfr = 640;

    private static Plot Reply(double timeS, short code = Plot.NoMode3A, uint address = 0, ulong ident = 0)
    {
        Plot plot = Plot.Empty;
        (plot.TimeS, plot.Mode3A, plot.Address, plot.Ident) = (timeS, code, address, ident);
        return plot;
    }

    private static Identity After(params Plot[] plots)
    {
        Identity identity = Identity.Unknown;
        foreach (Plot plot in plots)
            identity.Take(plot);
        return identity;
    }

    [Fact]
    public void The_first_codes_are_taken_with_their_times()
    {
        Identity identity = After(Reply(1), Reply(2, Code), Reply(3, address: 0xABC), Reply(4, ident: 5));
        Assert.Equal((Code, 2.0, 0xABCu, 3.0, 5UL), (identity.Mode3A, identity.Mode3AS, identity.Address, identity.AddressS, identity.Ident));
    }

    [Fact]
    public void A_code_garbled_now_and_then_replaces_nothing()
    {
        Identity identity = After(Reply(1, Code, 0xABC), Reply(2, Other, 0xDEF), Reply(3, Code, 0xABC), Reply(4, Other, 0xDEF), Reply(5, 77, 0x77), Reply(6), Reply(7, Other, 0xDEF));
        Assert.Equal((Code, 3.0, 0xABCu, 3.0), (identity.Mode3A, identity.Mode3AS, identity.Address, identity.AddressS));
    }

    [Fact]
    public void A_code_that_comes_twice_running_is_the_new_one_and_so_is_the_old_one_when_it_comes_back()
    {
        Identity identity = After(Reply(1, Code, 0xABC), Reply(2, Other, 0xDEF), Reply(3, Other, 0xDEF));
        Assert.Equal((Other, 3.0, 0xDEFu, 3.0), (identity.Mode3A, identity.Mode3AS, identity.Address, identity.AddressS));
        identity.Take(Reply(4, Code, 0xABC));
        Assert.Equal((Other, 0xDEFu), (identity.Mode3A, identity.Address));
        identity.Take(Reply(5, Code, 0xABC));
        Assert.Equal((Code, 0xABCu), (identity.Mode3A, identity.Address));
    }

    [Fact]
    public void What_is_not_told_says_nothing()
    {
        Identity known = After(Reply(1, Code, 0xABC));
        Assert.Equal(1.0, known.LikelihoodRatio(Reply(2)));
        Assert.Equal(1.0, Identity.Unknown.LikelihoodRatio(Reply(2, Code, 0xABC)));
    }

    [Fact]
    public void Equal_codes_speak_for_a_match_and_unequal_ones_against_it_and_a_shared_code_hardly()
    {
        Identity known = After(Reply(1, Code, 0xABC)), vfr = After(Reply(1, Vfr));
        Assert.True(known.LikelihoodRatio(Reply(2, address: 0xABC)) > 100);
        Assert.InRange(known.LikelihoodRatio(Reply(2, address: 0xABD)), 1e-6, 0.1);
        Assert.True(known.LikelihoodRatio(Reply(2, Code)) > 10);
        Assert.InRange(known.LikelihoodRatio(Reply(2, Other)), 1e-6, 0.5);
        Assert.InRange(vfr.LikelihoodRatio(Reply(2, Vfr)), 1.0, 10.0);
        Assert.Equal(known.LikelihoodRatio(Reply(2, Code)) * known.LikelihoodRatio(Reply(2, address: 0xABC)), known.LikelihoodRatio(Reply(2, Code, 0xABC)));
    }

    [Fact]
    public void A_code_that_came_before_and_gave_way_is_anothers_transponder()
    {
        Identity between = After(Reply(1, Code), Reply(2, Other), Reply(3, Code));
        Assert.True(between.Alternates(Reply(4, Other)));
        Assert.False(between.Alternates(Reply(4, Code)));
        Assert.False(between.Alternates(Reply(4, Vfr)));
        Assert.False(between.Alternates(Reply(4)));
        // The first of another code may be garbled, or new, and so may the next of it be as long as the old has not come back.
        Assert.False(After(Reply(1, Code)).Alternates(Reply(2, Other)));
        Assert.False(After(Reply(1, Code), Reply(2, Other)).Alternates(Reply(3, Other)));
        // It was taken for new, and the old one came back.
        Assert.True(After(Reply(1, Code), Reply(2, Other), Reply(3, Other), Reply(4, Code), Reply(5, Other)).Alternates(Reply(6, Code)));
    }

    [Fact]
    public void An_aircraft_of_the_same_address_is_no_other_whatever_its_codes()
    {
        Identity known = After(Reply(1, Code, 0xABC), Reply(2, Other, 0xABC), Reply(3, Code, 0xABC));
        Assert.False(known.Alternates(Reply(4, Other, 0xABC)));
        Assert.True(known.Alternates(Reply(4, Other, 0xABD)));
        Assert.True(known.Alternates(Reply(4, Other)));
    }
}
