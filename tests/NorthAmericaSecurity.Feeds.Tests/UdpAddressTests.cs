using System.Net;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>udp:// addresses: what each part means, and what is refused with the text and what was expected.</summary>
public class UdpAddressTests
{
    [Theory]
    [InlineData("udp://:8600", "", "0.0.0.0", 8600)]
    [InlineData("udp://127.0.0.1:1", "", "127.0.0.1", 1)]
    [InlineData("udp://0.0.0.0:65535", "", "0.0.0.0", 65535)]
    [InlineData("udp://239.1.1.1:8600", "239.1.1.1", "0.0.0.0", 8600)]
    [InlineData("udp://224.0.0.1,239.255.255.255:8600", "224.0.0.1 239.255.255.255", "0.0.0.0", 8600)]
    [InlineData("udp://[::1]:8600", "", "::1", 8600)]
    [InlineData("udp://[ff02::1],[ff05::2]:8600", "ff02::1 ff05::2", "::", 8600)]
    public void Address_and_groups(string text, string groups, string local, int port)
    {
        UdpAddress address = UdpAddress.Parse(text);
        Assert.Equal(groups, string.Join(' ', address.Groups));
        Assert.Equal(IPAddress.Parse(local), address.Local);
        Assert.Equal(port, address.Port);
        Assert.Empty(address.Sources);
        Assert.Null(address.Interface);
    }

    [Fact]
    public void Sources_and_interface()
    {
        UdpAddress address = UdpAddress.Parse("udp://239.1.1.1,239.1.1.2:8600?source=10.0.0.1,10.0.0.2&interface=10.0.0.9&source=[fe80::1]");
        Assert.Equal(["10.0.0.1", "10.0.0.2", "fe80::1"], address.Sources.Select(s => s.ToString()));
        Assert.Equal(IPAddress.Parse("10.0.0.9"), address.Interface);
    }

    [Theory]
    [InlineData("udp://", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1:", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1:0", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1:65536", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1:-1", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1: 8600", "no port from 1 to 65535")]
    [InlineData("udp://239.1.1.1:asterix", "no port from 1 to 65535")]
    [InlineData("udp://[::1]", "no port from 1 to 65535")]
    [InlineData("udp://radar:8600", "'radar' is not an address")]
    [InlineData("udp://256.1.1.1:8600", "'256.1.1.1' is not an address")]
    [InlineData("udp://10.0.0.1,10.0.0.2:8600", "several addresses must all be of groups")]
    [InlineData("udp://239.1.1.1,10.0.0.2:8600", "several addresses must all be of groups")]
    [InlineData("udp://10.0.0.2,239.1.1.1:8600", "several addresses must all be of groups")]
    [InlineData("udp://239.1.1.1,[ff02::1]:8600", "groups of one family")]
    [InlineData("udp://239.1.1.1:8600?", "found ''")]
    [InlineData("udp://239.1.1.1:8600?source", "found 'source'")]
    [InlineData("udp://239.1.1.1:8600?source=", "'' is not an address")]
    [InlineData("udp://239.1.1.1:8600?source=10.0.0.1,", "'' is not an address")]
    [InlineData("udp://239.1.1.1:8600?sources=10.0.0.1", "found 'sources=10.0.0.1'")]
    [InlineData("udp://239.1.1.1:8600?interface=eth0", "'eth0' is not an address")]
    public void What_is_no_address_is_refused(string text, string told)
    {
        string message = Assert.Throws<InputException>(() => UdpAddress.Parse(text)).Message;
        Assert.StartsWith($"{text}: expected udp://ADDRESS[,ADDRESS...]:PORT", message);
        Assert.Contains(told, message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Only_the_scheme_makes_an_address()
    {
        Assert.True(UdpAddress.IsUdp("udp://"));
        Assert.All(["udp:/", "UDP://x", "tcp://x:1", "", " udp://x"], text => Assert.False(UdpAddress.IsUdp(text)));
    }
}
