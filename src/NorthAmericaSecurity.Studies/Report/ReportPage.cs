using System.Net;
using System.Reflection;

namespace NorthAmericaSecurity.Studies.Report;

/// <summary>
/// report.html: one file that opens from disk. It holds study.json as it is, the map's shapes, and a script that shows them: every number on the page is read from that JSON
/// by its path, which stands beside it in the page.
/// </summary>
internal static class ReportPage
{
    public static void Write(TextWriter writer, string title, string studyJson, string mapJson) => Write(writer, "report.html", ["report.js"], title, studyJson, mapJson);

    /// <summary>A page and scripts of this assembly, in the look of the reports.</summary>
    public static void Write(TextWriter writer, string page, IEnumerable<string> scripts, string title, string studyJson, string mapJson)
    {
        string text = Resource(page)
            .Replace("{{title}}", WebUtility.HtmlEncode(title), StringComparison.Ordinal)
            .Replace("{{style}}", Resource("report.css"), StringComparison.Ordinal)
            .Replace("{{script}}", string.Join('\n', scripts.Select(Resource)), StringComparison.Ordinal)
            .Replace("{{map}}", Embeddable(mapJson), StringComparison.Ordinal)
            .Replace("{{study}}", Embeddable(studyJson), StringComparison.Ordinal);
        writer.Write(text);
    }

    /// <summary>JSON inside a script element: no "&lt;/script" can end it early.</summary>
    private static string Embeddable(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
