using System.Globalization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>The true targets of a scene, and whether the scene is a flat plane.</summary>
public sealed record TruthSet(IReadOnlyList<Trajectory> Targets, bool Planar);

/// <summary>
/// truth.csv: where targets truly were. Beside the common columns it may tell what they carry: domain (air, surface), cooperative and adsb (1 or 0), mode_3a, mode_s.
/// </summary>
public static class TruthCsv
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static TruthSet Read(string path)
    {
        using var table = new CsvTable(path);
        table.Require("time_s", "truth_id");
        bool planar = table.Has("x_m");
        table.Require(planar ? ["x_m", "y_m"] : ["lat_deg", "lon_deg"]);
        var targets = new Dictionary<string, Draft>();
        while (table.Read())
        {
            string id = table.RequiredText("truth_id");
            if (!targets.TryGetValue(id, out Draft? draft))
            {
                targets.Add(id, draft = new Draft(
                    table.Text("domain") switch { "" or "air" => Domain.Air, "surface" => Domain.Surface, _ => throw table.Complaint("domain", "air or surface") },
                    table.NumberOr("cooperative", 1, 0, 1) > 0, table.NumberOr("adsb", 1, 0, 1) > 0, table.Mode3A("mode_3a"), table.ModeS("mode_s")));
            }

            Knot knot = ReadKnot(table, planar);
            if (draft.Knots.Count > 0 && !(knot.TimeS > draft.Knots[^1].TimeS))
                throw table.Complaint("time_s", string.Create(CultureInfo.InvariantCulture, $"a time after {draft.Knots[^1].TimeS} of the target's row before"));
            draft.Knots.Add(knot);
        }

        return new TruthSet(
            [.. targets.Select(t => new Trajectory(t.Key, [.. t.Value.Knots])
            {
                Domain = t.Value.Domain,
                Cooperative = t.Value.Cooperative,
                Adsb = t.Value.Adsb,
                Mode3A = t.Value.Mode3A,
                Address = t.Value.Address,
            })],
            planar);
    }

    /// <summary>Writes targets as planar truth: row by row of time, as a picture would show them.</summary>
    /// <param name="decimals">Of positions in metres; velocities have one more.</param>
    public static void WritePlanar(TextWriter writer, IReadOnlyList<Trajectory> targets, int decimals)
    {
        string place = $"F{decimals}", speed = $"F{decimals + 1}";
        writer.WriteLine("time_s,truth_id,x_m,y_m,vx_mps,vy_mps");
        foreach ((Knot knot, string id) in targets.SelectMany(t => t.Knots.ToArray().Select(k => (k, t.Id))).OrderBy(r => r.k.TimeS))
        {
            string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
            writer.WriteLine(string.Join(
                ',', knot.TimeS.ToString(CultureInfo.InvariantCulture), id, Text(knot.Position.X, place), Text(knot.Position.Y, place), Text(knot.Velocity.X, speed), Text(knot.Velocity.Y, speed)));
        }
    }

    /// <summary>Writes targets as geodetic truth; heights are those of the engine.</summary>
    public static void Write(TextWriter writer, IEnumerable<Trajectory> targets)
    {
        writer.WriteLine("time_s,truth_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,vz_mps,seg,domain,cooperative,adsb,mode_3a,mode_s");
        foreach (Trajectory target in targets)
        {
            string what = string.Create(CultureInfo.InvariantCulture,
                $"{(target.Domain == Domain.Air ? "air" : "surface")},{(target.Cooperative ? 1 : 0)},{(target.Adsb ? 1 : 0)},{Codes.Mode3A(target.Mode3A)},{Codes.ModeS(target.Address)}");
            foreach (ref readonly Knot knot in target.Knots)
            {
                Ecef normal = Wgs84.Normal(knot.Position, out double height);
                TangentFrame frame = TangentFrame.FromNormal(knot.Position, normal);
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{knot.TimeS},{target.Id},{Wgs84.LatitudeDeg(normal):F7},{Wgs84.LongitudeDeg(normal):F7},{height:F1},{knot.Velocity.Dot(frame.East):F2},{knot.Velocity.Dot(frame.North):F2},{knot.Velocity.Dot(frame.Up):F2},{knot.Segment},{what}"));
            }
        }
    }

    private static Knot ReadKnot(CsvTable table, bool planar)
    {
        double time = table.Time();
        int segment = (int)table.NumberOr("seg", 0);
        double vx = table.NumberOr("vx_mps", 0.0), vy = table.NumberOr("vy_mps", 0.0), vz = table.NumberOr("vz_mps", 0.0);
        if (planar)
            return new Knot(time, new Ecef(table.RequiredNumber("x_m"), table.RequiredNumber("y_m"), 0.0), new Ecef(vx, vy, 0.0), segment);
        var frame = new TangentFrame(new GeodeticPosition(
            table.RequiredNumber("lat_deg", -90, 90), table.RequiredNumber("lon_deg", -180, 180), table.NumberOr("height_m", 0.0, -500, 40_000_000)));
        return new Knot(time, frame.Origin, frame.DirectionToEcef(vx, vy, vz), segment);
    }

    private sealed record Draft(Domain Domain, bool Cooperative, bool Adsb, short Mode3A, uint Address)
    {
        public List<Knot> Knots { get; } = [];
    }
}
