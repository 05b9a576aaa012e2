using System.CommandLine;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>sdn asterix: what is in a recording, and what becomes of it.</summary>
internal static class AsterixCommand
{
    public static Command Create() => new("asterix",
        """
        Decode, count, filter, replay and convert ASTERIX recordings

        A recording is a file of raw data blocks, a pcap or pcapng capture, or FINAL, GPS or ORADIS
        frames, each also as .gz; which, is found from its content. The edition of a category is the
        newest unless --edition says otherwise, for all sources or for one.
        """)
    {
        DecodeCommand.Create(),
        StatsCommand.Create(),
        FilterCommand.Create(),
        ReplayCommand.Create(),
        ConvertCommand.Create(),
    };
}
