using System.Globalization;

namespace NorthAmericaSecurity.Asterix;

/// <summary>The edition of a category's specification.</summary>
public readonly record struct Edition(byte Major, byte Minor) : IComparable<Edition>
{
    public int CompareTo(Edition other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary>"1.21": major and minor number; not 1.3 for 1.30.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Edition edition)
    {
        edition = default;
        int dot = text.IndexOf('.');
        if (dot <= 0 || !byte.TryParse(text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out byte major) || !byte.TryParse(text[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out byte minor))
            return false;
        edition = new Edition(major, minor);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}

/// <summary>How the records of one edition of a category are laid out.</summary>
/// <param name="Type">The record type that reads and writes it; <see cref="RecordType.None"/> for a category that is not known.</param>
/// <param name="Index">Place of the edition among those of the record type, oldest first.</param>
public readonly record struct Layout(byte Category, Edition Edition, RecordType Type, int Index);

/// <summary>Which edition each source speaks, since the data do not tell. A feed has a table of its own.</summary>
public sealed class EditionTable
{
    private readonly Layout[] _byCategory = new Layout[256];
    private readonly bool[] _hasSources = new bool[256];
    private readonly Dictionary<(byte Category, byte Sac, byte Sic), Layout> _bySource = [];

    /// <summary>The newest edition of every category.</summary>
    public EditionTable()
    {
        for (int category = 0; category < 256; category++)
            _byCategory[category] = new Layout((byte)category, default, RecordType.None, 0);
        foreach (Layout layout in Categories.All)
        {
            if (_byCategory[layout.Category].Edition.CompareTo(layout.Edition) < 0)
                _byCategory[layout.Category] = layout;
        }
    }

    /// <summary>Sets the edition of a category for all sources that have none of their own.</summary>
    /// <exception cref="ArgumentException">The edition is not known.</exception>
    public void Set(byte category, Edition edition) => _byCategory[category] = Find(category, edition);

    /// <summary>Sets the edition of a category for one source.</summary>
    /// <exception cref="ArgumentException">The edition is not known.</exception>
    public void Set(byte category, byte sac, byte sic, Edition edition)
    {
        _bySource[(category, sac, sic)] = Find(category, edition);
        _hasSources[category] = true;
    }

    /// <summary>The layout of records of a category whose source is not known.</summary>
    public Layout Of(byte category) => _byCategory[category];

    /// <summary>The layout of a source's records of a category.</summary>
    public Layout Of(byte category, byte sac, byte sic) => _bySource.TryGetValue((category, sac, sic), out Layout layout) ? layout : _byCategory[category];

    /// <summary>The layout of the record at the start of <paramref name="record"/>, by its data source identifier if it has one.</summary>
    internal Layout Of(byte category, ReadOnlySpan<byte> record)
        => _hasSources[category] && Categories.TryPeekSource(record, out byte sac, out byte sic) ? Of(category, sac, sic) : _byCategory[category];

    private static Layout Find(byte category, Edition edition)
    {
        foreach (Layout layout in Categories.All)
        {
            if (layout.Category == category && layout.Edition == edition)
                return layout;
        }

        string known = string.Join(", ", Categories.All.ToArray().Where(l => l.Category == category).Select(l => l.Edition));
        throw new ArgumentException(known.Length == 0 ? $"category {category} is not known" : $"edition {edition} of category {category} is not known; known are {known}");
    }
}

public static partial class Categories
{
    /// <summary>Every edition of every category, by category and edition.</summary>
    public static ReadOnlySpan<Layout> All => Layouts;

    /// <summary>The data source identifier of a record, item 010, which all known categories have first.</summary>
    /// <param name="record">The octets of the record, from its FSPEC on.</param>
    public static bool TryPeekSource(ReadOnlySpan<byte> record, out byte sac, out byte sic)
    {
        sac = sic = 0;
        if (record.IsEmpty || (record[0] & 0x80) == 0)
            return false;
        int at = 0;
        while (at < record.Length && (record[at] & 1) != 0)
            at++;
        if (at + 2 >= record.Length)
            return false;
        sac = record[at + 1];
        sic = record[at + 2];
        return true;
    }

    private static bool Give<TRecord, TSink>(Layout layout, ReadOnlySpan<byte> bytes, int blockOffset, int offset, ref TRecord record, ref TSink sink, out int length, out RecordFault fault)
        where TRecord : struct, IRecord<TRecord>, allows ref struct
        where TSink : IRecordSink, allows ref struct
    {
        if (!TRecord.TryRead(bytes, layout.Index, ref record, out length, out fault))
            return false;
        sink.Take(new RecordContext(layout, blockOffset, offset, bytes[..length]), ref record);
        return true;
    }
}
