using Microsoft.Extensions.Configuration;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Guard;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Tests;

public class ServiceOptionsTests
{
    [Fact]
    public void Without_configuration_it_is_a_demonstration_and_with_a_feed_it_is_not()
    {
        ServiceOptions none = Read(), one = Read(("Feeds:0", "udp://:8600"));
        Assert.True(none is { Demonstration: true, Stages: true, TickMs: 25, JournalFolder: null });
        Assert.True(one is { Demonstration: false, Stages: false });
        Assert.Equal("udp://:8600", Assert.Single(one.Feeds).Source);
    }

    [Fact]
    public void A_feed_is_text_or_an_object()
    {
        ServiceOptions options = Read(("Feeds:0", "tcp://a:1"), ("Feeds:1:Source", "/data/x.ast"), ("Feeds:1:Name", "x"), ("Feeds:1:Speed", "60"));
        Assert.Equal([new FeedOptions("tcp://a:1"), new FeedOptions("/data/x.ast", "x", 60.0)], options.Feeds);
    }

    [Theory]
    [InlineData("TickMs", "0", "TickMs: expected a whole number from 5 to 1000, found '0'")]
    [InlineData("Demonstration", "perhaps", "Demonstration: expected true or false, found 'perhaps'")]
    [InlineData("Feeds:0:Name", "nameless", "Feeds:0:Source: expected a source, found none")]
    [InlineData("Feeds:0:Speed", "-1", "Feeds:0:Source")]
    [InlineData("Outputs:0", "http://x", "Outputs: expected udp://HOST:PORT, tcp://HOST:PORT or tls://HOST:PORT, found 'http://x'")]
    [InlineData("Guard:Tokens:0:Name", "x", "Guard:Tokens:0:Role: expected viewer, operator or administrator, found ''")]
    [InlineData("Outputs:0:Certificate", "x.pem", "Outputs:0:Target: expected a target, found none")]
    [InlineData("Guard:RequireCertificate", "true", "Guard:ClientAuthority: expected the PEM file")]
    [InlineData("Journal:Hours", "NaN", "Hours: expected a number")]
    [InlineData("Tiles", "/tiles", "Tiles: expected Terrain with it")]
    public void What_cannot_be_used_is_named(string key, string value, string complaint) => Assert.Contains(complaint, Assert.Throws<InputException>(() => Read((key, value))).Message);

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:80;https://[::1]:443", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://127.0.0.1:80;http://10.0.0.5:80", false)]
    [InlineData("http://[::]:80", false)]
    public void Without_tokens_only_loopback_may_be_listened_at(string urls, bool may)
    {
        IConfiguration configuration = Configuration(("urls", urls));
        if (may)
            Bound.ExpectGuarded(configuration, new ServiceOptions());
        else
            Assert.Contains("Guard:Tokens is empty", Assert.Throws<InputException>(() => Bound.ExpectGuarded(configuration, new ServiceOptions())).Message);
        Bound.ExpectGuarded(configuration, new ServiceOptions { Tokens = [new TokenOptions("x", Role.Viewer, new string('0', 64))] });
    }

    private static ServiceOptions Read(params (string, string)[] values) => ServiceOptions.Read(Configuration(values));

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => new KeyValuePair<string, string?>(v.Key, v.Value))).Build();
}
