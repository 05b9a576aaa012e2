// Made by tools/asterix from its definitions; the next run of it undoes edits made here.

namespace NorthAmericaSecurity.Asterix;

/// <summary>The categories and editions that can be read and written.</summary>
public static partial class Categories
{
    private static readonly Layout[] Layouts =
    [
        new(1, new(1, 2), RecordType.Cat001, 0),
        new(1, new(1, 3), RecordType.Cat001, 1),
        new(1, new(1, 4), RecordType.Cat001, 2),
        new(2, new(1, 0), RecordType.Cat002, 0),
        new(2, new(1, 1), RecordType.Cat002, 1),
        new(2, new(1, 2), RecordType.Cat002, 2),
        new(10, new(1, 1), RecordType.Cat010, 0),
        new(15, new(1, 0), RecordType.Cat015, 0),
        new(15, new(1, 1), RecordType.Cat015, 1),
        new(15, new(1, 2), RecordType.Cat015, 2),
        new(19, new(1, 3), RecordType.Cat019, 0),
        new(20, new(1, 9), RecordType.Cat020, 0),
        new(20, new(1, 10), RecordType.Cat020, 1),
        new(20, new(1, 11), RecordType.Cat020, 2),
        new(21, new(0, 23), RecordType.Cat021Ed0, 0),
        new(21, new(0, 24), RecordType.Cat021Ed0, 1),
        new(21, new(0, 25), RecordType.Cat021Ed0, 2),
        new(21, new(0, 26), RecordType.Cat021Ed0, 3),
        new(21, new(2, 1), RecordType.Cat021, 0),
        new(21, new(2, 2), RecordType.Cat021, 1),
        new(21, new(2, 3), RecordType.Cat021, 2),
        new(21, new(2, 4), RecordType.Cat021, 3),
        new(21, new(2, 5), RecordType.Cat021, 4),
        new(21, new(2, 6), RecordType.Cat021, 5),
        new(21, new(2, 7), RecordType.Cat021, 6),
        new(23, new(1, 2), RecordType.Cat023, 0),
        new(23, new(1, 3), RecordType.Cat023, 1),
        new(34, new(1, 27), RecordType.Cat034, 0),
        new(34, new(1, 28), RecordType.Cat034, 1),
        new(34, new(1, 29), RecordType.Cat034, 2),
        new(48, new(1, 27), RecordType.Cat048, 0),
        new(48, new(1, 28), RecordType.Cat048, 1),
        new(48, new(1, 29), RecordType.Cat048, 2),
        new(48, new(1, 30), RecordType.Cat048, 3),
        new(48, new(1, 31), RecordType.Cat048, 4),
        new(48, new(1, 32), RecordType.Cat048, 5),
        new(62, new(1, 16), RecordType.Cat062, 0),
        new(62, new(1, 17), RecordType.Cat062, 1),
        new(62, new(1, 18), RecordType.Cat062, 2),
        new(62, new(1, 19), RecordType.Cat062, 3),
        new(62, new(1, 20), RecordType.Cat062, 4),
        new(62, new(1, 21), RecordType.Cat062, 5),
        new(63, new(1, 6), RecordType.Cat063, 0),
        new(63, new(1, 7), RecordType.Cat063, 1),
        new(65, new(1, 4), RecordType.Cat065, 0),
        new(65, new(1, 5), RecordType.Cat065, 1),
        new(65, new(1, 6), RecordType.Cat065, 2),
    ];

    /// <summary>What a category is called.</summary>
    public static string Title(byte category) => category switch
    {
        1 => "Transmission of Monoradar Data Target Reports",
        2 => "Transmission of Monoradar Service Messages",
        10 => "Transmission of Monosensor Surface Movement Data",
        15 => "Independent Non-Cooperative Surveillance System Target Reports",
        19 => "Multilateration System Status Messages",
        20 => "Multilateration Target Reports",
        21 => "ADS-B Target Reports",
        23 => "CNS/ATM Ground Station and Service Status Reports",
        34 => "Transmission of Monoradar Service Messages",
        48 => "Monoradar Target Reports",
        62 => "SDPS Track Messages",
        63 => "Sensor Status Reports",
        65 => "SDPS Service Status Reports",
        _ => "",
    };

    /// <summary>Reads one record and gives it to a sink. A record that cannot be read is not given; the fault then tells where and why.</summary>
    internal static bool TryRead<TSink>(Layout layout, ReadOnlySpan<byte> bytes, int blockOffset, int offset, ref Records records, ref TSink sink, out int length, out RecordFault fault) where TSink : IRecordSink, allows ref struct
    {
        switch (layout.Type)
        {
            case RecordType.Cat001: return Give(layout, bytes, blockOffset, offset, ref records.Cat001, ref sink, out length, out fault);
            case RecordType.Cat002: return Give(layout, bytes, blockOffset, offset, ref records.Cat002, ref sink, out length, out fault);
            case RecordType.Cat010: return Give(layout, bytes, blockOffset, offset, ref records.Cat010, ref sink, out length, out fault);
            case RecordType.Cat015: return Give(layout, bytes, blockOffset, offset, ref records.Cat015, ref sink, out length, out fault);
            case RecordType.Cat019: return Give(layout, bytes, blockOffset, offset, ref records.Cat019, ref sink, out length, out fault);
            case RecordType.Cat020: return Give(layout, bytes, blockOffset, offset, ref records.Cat020, ref sink, out length, out fault);
            case RecordType.Cat021Ed0: return Give(layout, bytes, blockOffset, offset, ref records.Cat021Ed0, ref sink, out length, out fault);
            case RecordType.Cat021: return Give(layout, bytes, blockOffset, offset, ref records.Cat021, ref sink, out length, out fault);
            case RecordType.Cat023: return Give(layout, bytes, blockOffset, offset, ref records.Cat023, ref sink, out length, out fault);
            case RecordType.Cat034: return Give(layout, bytes, blockOffset, offset, ref records.Cat034, ref sink, out length, out fault);
            case RecordType.Cat048: return Give(layout, bytes, blockOffset, offset, ref records.Cat048, ref sink, out length, out fault);
            case RecordType.Cat062: return Give(layout, bytes, blockOffset, offset, ref records.Cat062, ref sink, out length, out fault);
            case RecordType.Cat063: return Give(layout, bytes, blockOffset, offset, ref records.Cat063, ref sink, out length, out fault);
            case RecordType.Cat065: return Give(layout, bytes, blockOffset, offset, ref records.Cat065, ref sink, out length, out fault);
            default: length = 0; fault = new RecordFault(RecordFaultKind.CategoryNotKnown, 0, ""); return false;
        }
    }

    /// <summary>One record of every type, so that reading makes none.</summary>
    internal ref struct Records
    {
        public Cat001 Cat001;
        public Cat002 Cat002;
        public Cat010 Cat010;
        public Cat015 Cat015;
        public Cat019 Cat019;
        public Cat020 Cat020;
        public Cat021Ed0 Cat021Ed0;
        public Cat021 Cat021;
        public Cat023 Cat023;
        public Cat034 Cat034;
        public Cat048 Cat048;
        public Cat062 Cat062;
        public Cat063 Cat063;
        public Cat065 Cat065;
    }
}

/// <summary>The types of record: one for each category, and one more for the early editions of category 021.</summary>
public enum RecordType : byte
{
    None,
    Cat001,
    Cat002,
    Cat010,
    Cat015,
    Cat019,
    Cat020,
    Cat021Ed0,
    Cat021,
    Cat023,
    Cat034,
    Cat048,
    Cat062,
    Cat063,
    Cat065,
}
