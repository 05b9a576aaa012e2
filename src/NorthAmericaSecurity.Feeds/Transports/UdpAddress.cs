using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Transports;

/// <summary>
/// Where datagrams are received: <c>udp://ADDRESS[,ADDRESS...]:PORT[?source=ADDRESS[,ADDRESS...]][&amp;interface=ADDRESS]</c>. Addresses of groups are joined, on the interface given; one of this
/// machine is bound to; none (<c>udp://:8600</c>) hears all. With sources, datagrams of others are dropped and counted. IPv6 addresses stand in brackets.
/// </summary>
public sealed record UdpAddress(IReadOnlyList<IPAddress> Groups, IPAddress Local, int Port, IReadOnlyList<IPAddress> Sources, IPAddress? Interface)
{
    public const string Scheme = "udp://";

    private const string Expected = "expected udp://ADDRESS[,ADDRESS...]:PORT[?source=ADDRESS,...][&interface=ADDRESS]";

    public static bool IsUdp(string text) => text.StartsWith(Scheme, StringComparison.Ordinal);

    /// <exception cref="InputException">The text is no such address.</exception>
    public static UdpAddress Parse(string text)
    {
        string[] halves = text[Scheme.Length..].Split('?', 2);
        if (!TcpAddress.TrySplit(halves[0], out string addresses, out int port))
            throw new InputException($"{text}: {Expected}: no port from 1 to 65535");
        List<IPAddress> groups = [], sources = [];
        IPAddress? local = null, face = null;
        foreach (string part in addresses.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            IPAddress address = Address(text, part);
            if (IsGroup(address))
                groups.Add(address);
            else if (local is null && groups.Count == 0)
                local = address;
            else
                throw new InputException($"{text}: {Expected}: several addresses must all be of groups, found {part}");
        }

        if (local is not null && groups.Count > 0)
            throw new InputException($"{text}: {Expected}: several addresses must all be of groups");
        foreach (string option in halves.Length > 1 ? halves[1].Split('&') : [])
        {
            string[] pair = option.Split('=', 2);
            if (pair.Length == 2 && pair[0] == "source")
                sources.AddRange(pair[1].Split(',').Select(s => Address(text, s)));
            else if (pair.Length == 2 && pair[0] == "interface")
                face = Address(text, pair[1]);
            else
                throw new InputException($"{text}: {Expected}: found '{option}'");
        }

        AddressFamily family = (local ?? groups.FirstOrDefault() ?? IPAddress.Any).AddressFamily;
        if (groups.Exists(g => g.AddressFamily != family))
            throw new InputException($"{text}: {Expected}: groups of one family, IPv4 or IPv6");
        return new UdpAddress(groups, local ?? (family == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any), port, sources, face);
    }

    public static bool IsGroup(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6 ? address.IsIPv6Multicast : (address.GetAddressBytes()[0] & 0xF0) == 0xE0;

    private static IPAddress Address(string text, string part) => IPAddress.TryParse(part.Trim('[', ']'), out IPAddress? address) ? address : throw new InputException($"{text}: {Expected}: '{part}' is not an address");
}
