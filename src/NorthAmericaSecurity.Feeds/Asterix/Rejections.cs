using System.Globalization;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>What could not be read, in words: one line, without the place.</summary>
public static class Rejections
{
    public static string Describe(in Rejection rejection)
    {
        string what = rejection.Reason switch
        {
            RejectionReason.HeaderTorn => "torn: expected CAT and LEN, three octets",
            RejectionReason.LengthTooSmall => "LEN is too small for a block: expected at least 4",
            RejectionReason.LengthBeyondEnd => "LEN goes beyond the end",
            RejectionReason.TrailingOctets => "octets behind the last block",
            _ => Describe(rejection.Layout, rejection.Source, rejection.Fault),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{what}; {rejection.SkippedOctets} octet{(rejection.SkippedOctets == 1 ? "" : "s")} passed over");
    }

    private static string Describe(Layout layout, (byte Sac, byte Sic)? source, RecordFault fault)
    {
        string category = string.Create(CultureInfo.InvariantCulture, $"CAT{layout.Category:000}");
        if (fault.Kind == RecordFaultKind.CategoryNotKnown)
            return $"{category}: the category is not known";
        string from = source is { } s ? string.Create(CultureInfo.InvariantCulture, $" of {s.Sac}/{s.Sic}") : "";
        string item = fault.Item.StartsWith("FRN", StringComparison.Ordinal) || fault.Item == "FSPEC" ? fault.Item : string.Create(CultureInfo.InvariantCulture, $"I{layout.Category:000}/{fault.Item}");
        return $"{category} edition {layout.Edition}{from}: {item} {Reason(fault.Kind)}";
    }

    private static string Reason(RecordFaultKind kind) => kind switch
    {
        RecordFaultKind.FieldSpecificationTorn => "goes on beyond the end of the block",
        RecordFaultKind.FieldSpecificationTooLong => "is longer than any specification has it",
        RecordFaultKind.ItemNotAssigned => "is announced but not assigned",
        RecordFaultKind.SubfieldNotAssigned => "announces a subfield that is not assigned",
        RecordFaultKind.ItemTorn => "goes on beyond the end of the block",
        RecordFaultKind.ExtensionTooLong => "has extents without end",
        RecordFaultKind.LengthZero => "gives its length as zero",
        _ => "cannot be read",
    };
}
