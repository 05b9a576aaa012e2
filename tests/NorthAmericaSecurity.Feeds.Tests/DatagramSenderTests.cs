using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Datagrams sent by UDP and TCP, to receivers that are there and that are not.</summary>
public class DatagramSenderTests
{
    [Fact]
    public async Task Over_TCP_datagrams_stand_one_behind_another()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        byte[][] datagrams = [.. Enumerable.Range(0, 300).Select(i => Captures.Block(48, 4 + i * 11, i))];
        Task<byte[]> receiving = Task.Run(async () =>
        {
            using Socket client = await listener.AcceptSocketAsync();
            using var stream = new NetworkStream(client);
            using var received = new MemoryStream();
            await stream.CopyToAsync(received);
            return received.ToArray();
        });
        using (DatagramSender sender = DatagramSender.Open($"tcp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"))
        {
            foreach (byte[] datagram in datagrams)
                sender.Send(datagram);
        }

        Assert.Equal(datagrams.SelectMany(d => d), await receiving);
    }

    [Fact]
    public async Task Datagrams_that_nobody_listens_to_are_counted_and_the_first_that_somebody_does_arrives()
    {
        int port = UdpSourceTests.FreePort();
        using DatagramSender sender = DatagramSender.Open($"udp://127.0.0.1:{port}");
        for (int i = 0; i < 10; i++)
            sender.Send([1]);
        // A refusal is told with the next datagram; that of the last is still on its way.
        Assert.Equal(9, sender.Refused);
        using var source = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{port}"), TimeSpan.FromSeconds(20));
        sender.Send([2]);
        Assert.Equal([2], (await source.ReadAsync())!.Value.Payload.ToArray());
        Assert.Equal(10, sender.Refused);
    }

    [Fact]
    public void A_connection_that_breaks_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string target = $"tcp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        using DatagramSender sender = DatagramSender.Open(target);
        using (Socket client = listener.AcceptSocket())
            client.LingerState = new LingerOption(true, 0);
        IOException e = Assert.Throws<IOException>(() =>
        {
            for (int i = 0; i < 1000; i++)
                sender.Send(new byte[1000]);
        });
        Assert.StartsWith($"{target}: broken off: ", e.Message);
    }

    [Fact]
    public void A_datagram_too_long_for_UDP_is_told()
    {
        using DatagramSender sender = DatagramSender.Open($"udp://127.0.0.1:{UdpSourceTests.FreePort()}");
        Assert.StartsWith("udp://127.0.0.1:", Assert.Throws<IOException>(() => sender.Send(new byte[65_508])).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("udp")]
    [InlineData("udp://")]
    [InlineData("udp://:8600")]
    [InlineData("udp://127.0.0.1")]
    [InlineData("udp://127.0.0.1:0")]
    [InlineData("udp://127.0.0.1:65536")]
    [InlineData("tcp://127.0.0.1:x")]
    [InlineData("http://127.0.0.1:80")]
    public void What_is_no_target_is_refused(string target)
        => Assert.Equal($"{target}: expected udp://HOST:PORT, tcp://HOST:PORT or tls://HOST:PORT", Assert.Throws<InputException>(() => DatagramSender.Open(target).Dispose()).Message);

    [Fact]
    public void A_server_that_is_not_there_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        foreach (string target in new[] { $"tcp://127.0.0.1:{port}", "udp://no-such-host.invalid:8600" })
            Assert.StartsWith($"{target}: cannot be reached: ", Assert.Throws<InputException>(() => DatagramSender.Open(target).Dispose()).Message);
    }
}
