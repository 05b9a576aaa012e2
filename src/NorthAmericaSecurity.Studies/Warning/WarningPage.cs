using System.Globalization;
using System.Net;
using System.Text;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>The section on warning time of gaps.html: for each approach bars of minutes by mover and stage, and the paths of least coverage. Drawn here, so that it needs no script.</summary>
internal static class WarningPage
{
    private const string Begin = "<!-- warning -->", End = "<!-- end of warning -->";

    /// <summary>The page with the section in its place, instead of one that is there from before.</summary>
    public static string PutInto(string page, WarningResult result)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal), end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0)
            return page;
        string after = end < 0 ? page[(begin + Begin.Length)..] : page[(end + End.Length)..];
        return page[..begin] + Begin + Section(result) + End + after;
    }

    private static string Section(WarningResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            <section id="warning"><h2>Warning time</h2>
            <p>Minutes from a confirmed track in the shared picture to the nation's land (for the city, add the minutes in brackets): median of {result.Runs} seeded runs, least and greatest as a line. Full colour: a track whose place is known to a kilometre or so; pale: a track of over-the-horizon radar counted. A bar that points left: confirmed after the border was crossed. ≥: the route begins inside of coverage.</p>
            <div class="legend" style="display:flex;flex-wrap:wrap;gap:6px 18px;margin:8px 0">
            """);
        for (int stage = 0; stage < result.Stages.Count; stage++)
            text.Append($"<span class=\"key\"><i style=\"background:{Colour(result, stage)}\"></i>{WebUtility.HtmlEncode(result.StageName(stage))}</span>");
        text.Append("</div><div style=\"display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:18px\">");
        foreach (IGrouping<string, (WarningRoute Route, int Index)> approach in result.Routes.Select((r, i) => (r, i)).GroupBy(r => r.r.Approach))
            Chart(text, result, [.. approach]);
        text.Append("</div><h3>Path of least coverage: how low is unseen</h3><div class=\"scroll\"><table class=\"fits\"><thead><tr><th>Approach, what flies</th>");
        for (int stage = 0; stage < result.Stages.Count; stage++)
            text.Append($"<th>{WebUtility.HtmlEncode(result.StageName(stage))}</th>");
        text.Append("</tr></thead><tbody>");
        foreach (IGrouping<string, LeastRow> approach in result.Least.GroupBy(l => l.Approach))
        {
            WarningRoute route = result.Routes.First(r => r.Approach == approach.Key && r.Mover == approach.First().Mover);
            foreach (bool skywave in (bool[])[false, true])
            {
                text.Append($"<tr><td>{WebUtility.HtmlEncode($"{route.Name}: {route.MoverName}{(skywave ? "; over-the-horizon radar counted" : "")}")}</td>");
                for (int stage = 0; stage < result.Stages.Count; stage++)
                    text.Append($"<td>{result.UnseenText(approach.Key, stage, skywave)}</td>");
                text.Append("</tr>");
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"</tbody></table></div><p>Greatest height at which a path to the nation's land exists that is seen with a probability of {WarningResult.Unseen:P0} at most.</p><ul>")
            .AppendJoin("", result.Assumptions.Select(a => $"<li>{WebUtility.HtmlEncode(a)}</li>")).Append("</ul></section>").ToString();
    }

    private static string Colour(WarningResult result, int stage) => result.Stages[stage].Path == result.Stages[0].Path ? $"var(--stage{Math.Min(stage, 3)})" : stage % 2 == 0 ? "var(--muted, #888)" : "var(--ink)";

    private static void Chart(StringBuilder text, WarningResult result, (WarningRoute Route, int Index)[] routes)
    {
        const int left = 12, width = 440, bar = 9, gap = 24;
        var rows = result.Rows.ToLookup(r => r.Route);
        double[] shown = [.. routes.SelectMany(r => rows[r.Index]).SelectMany(r => (double?[])[0.0, r.Accurate.Median, r.Accurate.Max, r.Confirmed.Median]).OfType<double>()];
        double least = shown.Min(), most = Math.Max(shown.Max(), least + 1.0);
        double X(double minutes) => left + (width - left - 95) * (Math.Clamp(minutes, least, most) - least) / (most - least);
        int height = routes.Length * (gap + result.Stages.Count * bar) + 10;
        text.Append(CultureInfo.InvariantCulture, $"<figure style=\"margin:0\"><figcaption><b>{WebUtility.HtmlEncode(routes[0].Route.Name)}</b></figcaption><svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"Minutes of warning, {WebUtility.HtmlEncode(routes[0].Route.Name)}\" style=\"width:100%\">");
        int y = 0;
        foreach ((WarningRoute route, int index) in routes)
        {
            string what = $"{route.MoverName}{(route.Kind == "least" ? ", path of least coverage" : "")} (city +{(route.CityMin - route.BorderMin).ToString("N0", CultureInfo.InvariantCulture)})";
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"{left}\" y=\"{y + 16}\" style=\"font-size:11.5px\">{WebUtility.HtmlEncode(what)}</text>");
            y += gap - 2;
            foreach (WarningRow row in rows[index])
            {
                string name = WebUtility.HtmlEncode(result.StageName(row.Stage)), colour = Colour(result, row.Stage);
                void Bar(Spread minutes, string opacity)
                {
                    double value = minutes.Median ?? 0.0, from = X(Math.Min(0.0, value)), to = X(Math.Max(0.0, value));
                    text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:F1}\" y=\"{y}\" width=\"{Math.Max(0.8, to - from):F1}\" height=\"{bar - 2}\" fill=\"{colour}\" opacity=\"{opacity}\"><title>{name}</title></rect>");
                }

                if (row.Confirmed != row.Accurate)
                    Bar(row.Confirmed, "0.25");
                Bar(row.Accurate, "1");
                if (row.Accurate is { Min: { } low, Max: { } high } && high > low)
                    text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(low):F1}\" x2=\"{X(high):F1}\" y1=\"{y + 3.5}\" y2=\"{y + 3.5}\" stroke=\"var(--edge)\"/>");
                double end = Math.Max(X(0.0), Math.Max(X(row.Accurate.Max ?? 0.0), X(row.Confirmed.Median ?? 0.0)));
                text.Append(CultureInfo.InvariantCulture, $"<text x=\"{end + 4:F1}\" y=\"{y + 7}\" style=\"font-size:8.5px\">{result.MinutesText(row)}</text>");
                y += bar;
            }

            y += 2;
        }

        text.Append("</svg></figure>");
    }
}
