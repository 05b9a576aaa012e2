namespace NorthAmericaSecurity.Asterix;

/// <summary>Why octets are not a record.</summary>
public enum RecordFaultKind : byte
{
    None,

    /// <summary>No layout is known for the category.</summary>
    CategoryNotKnown,

    /// <summary>The block ends inside the FSPEC.</summary>
    FieldSpecificationTorn,

    /// <summary>The FSPEC, or the announcing octets of a compound item, go on for longer than any specification has it.</summary>
    FieldSpecificationTooLong,

    /// <summary>The FSPEC announces an item that the edition does not have.</summary>
    ItemNotAssigned,

    /// <summary>A compound item announces a subfield that the edition does not have.</summary>
    SubfieldNotAssigned,

    /// <summary>The block ends inside the item.</summary>
    ItemTorn,

    /// <summary>The item's extension bits go on for longer than can be read.</summary>
    ExtensionTooLong,

    /// <summary>The field gives its own length, which counts itself, as zero.</summary>
    LengthZero,
}

/// <summary>What stopped the reading of a record: the kind, the item ("380/TID") or field reference number ("FRN 12"), and the octet within the record.</summary>
public readonly record struct RecordFault(RecordFaultKind Kind, int Offset, string Item);

internal static class RecordFaultExtensions
{
    /// <summary>Sets a fault and returns what readers return for one.</summary>
    internal static int Set(this ref RecordFault fault, RecordFaultKind kind, nint offset, string item)
    {
        fault = new RecordFault(kind, (int)offset, item);
        return -1;
    }
}
