namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>The report: one HTML file that needs nothing else.</summary>
internal static class GapPage
{
    public static void Write(TextWriter writer, GapResult result, GapPictures pictures)
    {
        writer.WriteLine(result.Title + pictures.Columns);
    }
}
