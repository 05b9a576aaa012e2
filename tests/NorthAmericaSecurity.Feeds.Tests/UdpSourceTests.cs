using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Datagrams over the loopback: to one address and to groups, of wanted senders and others, and the end for want of them.</summary>
public class UdpSourceTests
{
    [Fact]
    public async Task What_the_system_lets_go_before_it_is_read_is_counted()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells");
        int port = FreePort();
        using var source = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{port}"), TimeSpan.FromMilliseconds(300));
        using DatagramSender sender = DatagramSender.Open($"udp://127.0.0.1:{port}");
        byte[] datagram = new byte[8192];
        const int Sent = 8000;
        for (int i = 0; i < Sent; i++)
            sender.Send(datagram);
        int read = 0;
        while (await source.ReadAsync(TestContext.Current.CancellationToken) is not null)
            read++;
        Assert.InRange(source.Lost, 1, Sent - 1);
        Assert.Equal(Sent, read + source.Lost);
        source.Dispose();
        Assert.Equal(Sent, read + source.Lost);
    }

    /// <summary>Long enough for a busy machine; reached only when something is wrong.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Datagrams_to_an_address_come_whole_and_in_order()
    {
        int port = FreePort();
        using var source = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{port}"), Patience);
        using DatagramSender sender = DatagramSender.Open($"udp://127.0.0.1:{port}");
        byte[][] datagrams = [.. Enumerable.Range(0, 50).Select(i => Captures.Block(48, 4 + i * 29, i)), new byte[65_507]];
        long offset = 0;
        foreach (byte[] sent in datagrams)
        {
            sender.Send(sent);
            Datagram received = (await source.ReadAsync())!.Value;
            Assert.Equal(sent, received.Payload.ToArray());
            Assert.Equal((double.NaN, offset), (received.TimeS, received.Offset));
            offset += sent.Length;
        }

        Assert.Equal((0, 0), (source.Refused, sender.Refused));
    }

    [Fact]
    public async Task Datagrams_over_IPv6_come_as_well()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6 && NetworkInterface.GetAllNetworkInterfaces().Any(n => n.GetIPProperties().UnicastAddresses.Any(a => a.Address.Equals(IPAddress.IPv6Loopback))), "this machine has no IPv6 loopback");
        int port = FreePort();
        using var source = new UdpSource(UdpAddress.Parse($"udp://[::1]:{port}?source=[::1]"), Patience);
        using DatagramSender sender = DatagramSender.Open($"udp://[::1]:{port}");
        sender.Send([1, 2, 3]);
        Assert.Equal([1, 2, 3], (await source.ReadAsync())!.Value.Payload.ToArray());
    }

    [Fact]
    public async Task Datagrams_of_several_groups_come_to_one_source()
    {
        int port = FreePort();
        string[] groups = ["239.255.77.1", "239.255.77.2"];
        RequireMulticast(groups[0]);
        using var source = new UdpSource(UdpAddress.Parse($"udp://{string.Join(',', groups)}:{port}?interface=127.0.0.1"), Patience);
        using DatagramSender first = DatagramSender.Open($"udp://{groups[0]}:{port}", IPAddress.Loopback), second = DatagramSender.Open($"udp://{groups[1]}:{port}", IPAddress.Loopback);
        for (byte i = 0; i < 20; i++)
        {
            (i % 2 == 0 ? first : second).Send([i, 7]);
            Assert.Equal([i, 7], (await source.ReadAsync())!.Value.Payload.ToArray());
        }
    }

    [Fact]
    public async Task Two_receivers_may_listen_to_one_group()
    {
        int port = FreePort();
        const string Group = "239.255.77.3";
        RequireMulticast(Group);
        string address = $"udp://{Group}:{port}?interface=127.0.0.1";
        using UdpSource one = new(UdpAddress.Parse(address), Patience), other = new(UdpAddress.Parse(address), Patience);
        using DatagramSender sender = DatagramSender.Open($"udp://{Group}:{port}", IPAddress.Loopback);
        sender.Send([9, 9]);
        Assert.Equal([9, 9], (await one.ReadAsync())!.Value.Payload.ToArray());
        Assert.Equal([9, 9], (await other.ReadAsync())!.Value.Payload.ToArray());
    }

    [Fact]
    public async Task Datagrams_of_other_senders_are_dropped_and_counted()
    {
        int port = FreePort();
        using var source = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{port}?source=127.0.0.2,127.0.0.3"), Patience);
        Socket[] senders;
        try
        {
            senders = [.. new[] { "127.0.0.1", "127.0.0.2", "127.0.0.3" }.Select(Sender)];
        }
        catch (SocketException e)
        {
            Assert.Skip($"this machine has no loopback addresses beside 127.0.0.1: {e.Message}");
            return;
        }

        var target = new IPEndPoint(IPAddress.Loopback, port);
        for (byte i = 0; i < 30; i++)
        {
            foreach (Socket sender in senders)
                sender.SendTo([i, (byte)Array.IndexOf(senders, sender)], target);
            Assert.Equal([i, 1], (await source.ReadAsync())!.Value.Payload.ToArray());
            Assert.Equal([i, 2], (await source.ReadAsync())!.Value.Payload.ToArray());
            Assert.Equal(i + 1, source.Refused);
        }

        foreach (Socket sender in senders)
            sender.Dispose();

        static Socket Sender(string address)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            return socket;
        }
    }

    [Fact]
    public async Task A_source_ends_when_nothing_comes_for_its_patience_and_stays_at_its_end()
    {
        int port = FreePort();
        using var source = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{port}"), TimeSpan.FromMilliseconds(300));
        using DatagramSender sender = DatagramSender.Open($"udp://127.0.0.1:{port}");
        sender.Send([1, 2, 3]);
        Assert.NotNull(await source.ReadAsync());
        Assert.Null(await source.ReadAsync());
        // What comes too late does not open it again, and nothing is waited for a second time.
        sender.Send([4, 5, 6]);
        Assert.Null(await source.ReadAsync());
    }

    [Fact]
    public async Task Cancelling_is_no_end()
    {
        using var source = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{FreePort()}"), Patience);
        using var cancel = new CancellationTokenSource();
        ValueTask<Datagram?> reading = source.ReadAsync(cancel.Token);
        cancel.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reading);
    }

    [Fact]
    public void What_cannot_be_listened_to_is_named()
    {
        int port = FreePort();
        using var first = new UdpSource(UdpAddress.Parse($"udp://127.0.0.1:{port}"));
        foreach (string address in new[]
        {
            $"udp://127.0.0.1:{port}", $"udp://192.0.2.1:{FreePort()}", $"udp://239.255.77.4:{FreePort()}?interface=192.0.2.1", $"udp://239.255.77.4:{FreePort()}?interface=[::1]",
            $"udp://[ff02::7]:{FreePort()}?interface=127.0.0.1",
        })
        {
            string message = Assert.Throws<InputException>(() => new UdpSource(UdpAddress.Parse(address)).Dispose()).Message;
            Assert.Matches("^udp://[^ ]+: cannot be listened to: ", message);
            Assert.DoesNotContain('\n', message);
        }
    }

    /// <summary>A port that nobody has at the moment.</summary>
    internal static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private static void RequireMulticast(string group)
    {
        string? reason = null;
        try
        {
            using var receiver = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp) { ReceiveTimeout = 2000 };
            receiver.Bind(new IPEndPoint(IPAddress.Any, 0));
            receiver.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.AddMembership, new MulticastOption(IPAddress.Parse(group), IPAddress.Loopback));
            using var sender = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            sender.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.MulticastInterface, IPAddress.Loopback.GetAddressBytes());
            sender.SendTo([1], new IPEndPoint(IPAddress.Parse(group), ((IPEndPoint)receiver.LocalEndPoint!).Port));
            receiver.Receive(new byte[1]);
        }
        catch (SocketException e)
        {
            reason = e.Message;
        }

        Assert.SkipUnless(reason is null, $"this machine does not multicast over its loopback: {reason}");
    }
}
