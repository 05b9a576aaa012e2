using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>What moves, and how.</summary>
/// <param name="Transponder">Whether it has one that works (AIS for vessels).</param>
/// <param name="HeightM">Above mean sea level, or above the ground; of a vessel, of what reflects most.</param>
/// <param name="SpeedMps">Over the ground.</param>
internal sealed record Mover(string Id, string Name, TargetType Target, bool Transponder, double HeightM, bool AboveGround, double SpeedMps);

/// <summary>A question for the path of least coverage to a nation's land.</summary>
/// <param name="From">It begins anywhere on this line.</param>
/// <param name="HeightsM">Rising, as the mover's height is meant; its own is among them.</param>
internal sealed record LeastQuestion(Mover Mover, IReadOnlyList<GeodeticPosition> From, IReadOnlyList<double> HeightsM);

/// <summary>A way to a city.</summary>
/// <param name="Nation">ISO 3166 alpha-3: warning counts to the first point of its land.</param>
/// <param name="City">Name of the last point.</param>
/// <param name="Way">Joined by geodesics.</param>
internal sealed record Approach(string Id, string Name, string Nation, string City, IReadOnlyList<GeodeticPosition> Way, IReadOnlyList<Mover> Movers, LeastQuestion? Least);

/// <summary>Routes as data (samples/warning/warning.schema.json): what sdn gaps STUDY --warning asks about.</summary>
internal sealed record WarningPlan(int Runs, IReadOnlyList<Approach> Approaches)
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static WarningPlan Read(string path)
    {
        JsonInput root = JsonInput.Parse(path, InputFile.ReadText(path));
        root.Only("$schema", "runs", "movers", "approaches");
        var movers = new Dictionary<string, Mover>();
        foreach (JsonInput item in root["movers"].Items())
        {
            Mover mover = ReadMover(item);
            if (!movers.TryAdd(mover.Id, mover))
                throw item["id"].Complain("an id of its own");
        }

        Approach[] approaches = [.. root["approaches"].Items().Select(a => ReadApproach(a, movers))];
        Study.ExpectOwn(root["approaches"], approaches.Select(a => a.Id), "approach");
        return approaches.Length > 0 ? new WarningPlan(root["runs"].Integer(1, 100), approaches) : throw root["approaches"].Complain("at least one approach");
    }

    private static Mover ReadMover(JsonInput j)
    {
        j.Only("id", "name", "target", "transponder", "height_m", "above_ground", "speed_kt");
        string id = j["target"].Text();
        TargetType target = TargetTypeJson.Default.FirstOrDefault(t => t.Id == id) ?? throw j["target"].Complain("a type of target of samples/targets/targets.json");
        _ = j["transponder"];
        return new Mover(
            IdOf(j), j["name"].Text(), target, j.FlagOr("transponder", false), target.Surface ? target.AltitudeM : j.NumberOr("height_m", target.AltitudeM, 10.0, 60_000.0),
            !target.Surface && j.FlagOr("above_ground", false), j.NumberOr("speed_kt", target.SpeedMps / Units.MetresPerSecondPerKnot, 1.0, 15_000.0) * Units.MetresPerSecondPerKnot);
    }

    private static Approach ReadApproach(JsonInput j, Dictionary<string, Mover> movers)
    {
        j.Only("id", "name", "nation", "city", "way", "movers", "least");
        Mover MoverOf(JsonInput item) => movers.TryGetValue(item.Text(), out Mover? mover) ? mover : throw item.Complain("the id of a mover of this file");
        Mover[] some = [.. j["movers"].Items().Select(MoverOf)];
        if (some.Length == 0 || some.Any(m => m.Target.Surface != some[0].Target.Surface))
            throw j["movers"].Complain("at least one mover, all of them vessels or all aircraft");
        LeastQuestion? least = null;
        if (j.TryGet("least", out JsonInput asked))
        {
            asked.Only("mover", "from", "heights_m");
            Mover mover = MoverOf(asked["mover"]);
            double[] heights = [.. asked["heights_m"].Items().Select(h => h.Number(10.0, 60_000.0))];
            if (mover.Target.Surface || !some.Contains(mover))
                throw asked["mover"].Complain("an aircraft among the movers of the approach");
            if (heights.Length is 0 or > 16 || heights.Zip(heights.Skip(1)).Any(p => p.Second <= p.First) || !heights.Contains(mover.HeightM))
                throw asked["heights_m"].Complain(FormattableString.Invariant($"1 to 16 rising numbers, the mover's {mover.HeightM} among them"));
            least = new LeastQuestion(mover, WayOf(asked["from"]), heights);
        }

        return new Approach(IdOf(j), j["name"].Text(), j["nation"].Text(), j["city"].Text(), WayOf(j["way"]), some, least);
    }

    private static string IdOf(JsonInput j) => Study.IsName(j["id"].Text()) ? j["id"].Text() : throw j["id"].Complain("letters, digits, - and _");

    private static GeodeticPosition[] WayOf(JsonInput line)
    {
        GeodeticPosition[] points =
        [
            .. line.Items().Select(p =>
            {
                JsonInput[] pair = [.. p.Items()];
                return pair.Length == 2 ? new GeodeticPosition(pair[0].Number(-89.9, 89.9), pair[1].Number(-180.0, 180.0)) : throw p.Complain("[latitude, longitude]");
            }),
        ];
        if (points.Length < 2)
            throw line.Complain("at least two points");
        for (int i = 1; i < points.Length; i++)
        {
            if (!(Geodesic.Distance(points[i - 1], points[i]) is > 1.0 and < 15_000_000.0))
                throw line.Complain("points between 1 m and 15,000 km apart", FormattableString.Invariant($"points {i - 1} and {i}"));
        }

        return points;
    }
}
