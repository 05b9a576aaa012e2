namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Characters of six and of eight bits: what can be sent comes back, what cannot becomes a space.</summary>
public class TextTests
{
    [Theory]
    [InlineData("DLH65A", "DLH65A  ")]
    [InlineData("", "        ")]
    [InlineData("AZ 09", "AZ 09   ")]
    [InlineData("klm1234x", "KLM1234X")]
    [InlineData("MORETHANEIGHT", "MORETHAN")]
    [InlineData("A-B_C?é", "A B C   ")]
    public void Six_bit_text_has_capitals_digits_and_spaces(string text, string expected)
    {
        var icao = new IcaoText(text);
        Assert.Equal(expected, icao.ToString());
        Assert.True(icao.IsValid);
        Assert.Equal(icao, new IcaoText(expected));
        Assert.Equal(0UL, icao.Bits >> 48);
    }

    [Fact]
    public void Codes_that_six_bit_text_does_not_have_are_told()
    {
        Assert.Equal(0x10C236D41820UL, new IcaoText("DLH65A").Bits);
        var text = new IcaoText(0x10C236D41820UL & ~63UL);
        Assert.Equal("DLH65A ?", text.ToString());
        Assert.False(text.IsValid);
        Assert.Equal(37, Enumerable.Range(0, 64).Count(code => new IcaoText((ulong)code << 42 | 0x20820820820)[0] != '?'));
    }

    [Theory]
    [InlineData("AFR123", 7, "AFR123 ")]
    [InlineData("AFR12345", 7, "AFR1234")]
    [InlineData("", 4, "    ")]
    [InlineData("a~é", 3, "a~ ")]
    public void Eight_bit_text_is_filled_with_spaces(string text, int length, string expected)
    {
        var ascii = new AsciiText(text, length);
        Assert.Equal(expected, ascii.ToString());
        Assert.Equal(ascii, new AsciiText(expected, length));
    }
}
