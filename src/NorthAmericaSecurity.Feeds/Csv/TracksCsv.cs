using System.Globalization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>
/// tracks.csv: the confirmed tracks at each epoch. Beside place and velocity a row may tell the covariance of its place (sxx_m2, sxy_m2, syy_m2; x is east, y north), its codes
/// (mode_3a, mode_s, ident) and the age of the last plot that updated it (age_s).
/// </summary>
public static class TracksCsv
{
    public static string Header(bool planar) => planar
        ? "time_s,track_id,x_m,y_m,vx_mps,vy_mps,status," + Details
        : "time_s,track_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,status," + Details;

    private const string Details = "sxx_m2,sxy_m2,syy_m2,mode_3a,mode_s,ident,age_s";

    /// <summary>One row, without what a caller puts before it.</summary>
    public static string Row(in TrackReport track, bool planar)
    {
        if (planar)
        {
            return string.Create(CultureInfo.InvariantCulture,
                $"{track.TimeS},{track.TrackId},{track.Ground.X:F1},{track.Ground.Y:F1},{track.EastMps:F2},{track.NorthMps:F2},confirmed,{Detailed(track)}");
        }

        GeodeticPosition p = Wgs84.ToGeodetic(track.Ground);
        return string.Create(CultureInfo.InvariantCulture,
            $"{track.TimeS},{track.TrackId},{p.LatitudeDeg:F6},{p.LongitudeDeg:F6},{Known(track.HeightM, "F0")},{track.EastMps:F2},{track.NorthMps:F2},{(track.WideArea ? "wide-area" : "confirmed")},{Detailed(track)}");
    }

    private static string Detailed(in TrackReport track)
    {
        string ident = track.Ident == 0 ? "" : new IcaoText(track.Ident).ToString().TrimEnd();
        return string.Create(CultureInfo.InvariantCulture,
            $"{Known(track.VarianceEastM2, "G6")},{Known(track.CovarianceM2, "G6")},{Known(track.VarianceNorthM2, "G6")},{Codes.Mode3A(track.Mode3A)},{Codes.ModeS(track.Address)},{ident},{Known(track.TimeS - track.LastPlotS, "F3")}");
    }

    /// <summary>A number, or nothing where it is not known.</summary>
    private static string Known(double number, string format) => double.IsNaN(number) ? "" : number.ToString(format, CultureInfo.InvariantCulture);

    /// <exception cref="InputException">The file cannot be used.</exception>
    public static (List<TrackReport> Tracks, bool Planar) Read(string path) => Read(path, out _);

    /// <param name="path">The file.</param>
    /// <param name="names">What the file calls tracks 1, 2 and so on.</param>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static (List<TrackReport> Tracks, bool Planar) Read(string path, out IReadOnlyList<string> names)
    {
        using var table = new CsvTable(path);
        table.Require("time_s", "track_id");
        bool planar = table.Has("x_m");
        table.Require(planar ? ["x_m", "y_m"] : ["lat_deg", "lon_deg"]);
        var numbers = new Dictionary<string, long>();
        var tracks = new List<TrackReport>();
        while (table.Read())
        {
            // Foreign trackers name tracks by text; ours by number. Either way the order of first appearance numbers them.
            string name = table.RequiredText("track_id");
            if (!numbers.TryGetValue(name, out long id))
                numbers.Add(name, id = numbers.Count + 1);
            double time = table.Time();
            string ident = table.Text("ident");
            tracks.Add(new TrackReport
            {
                TimeS = time,
                TrackId = id,
                Ground = planar
                    ? new Ecef(table.RequiredNumber("x_m"), table.RequiredNumber("y_m"), 0.0)
                    : Wgs84.ToEcef(new GeodeticPosition(table.RequiredNumber("lat_deg", -90, 90), table.RequiredNumber("lon_deg", -180, 180))),
                HeightM = table.Number("height_m"),
                EastMps = table.NumberOr("vx_mps", 0.0),
                NorthMps = table.NumberOr("vy_mps", 0.0),
                Mode3A = table.Mode3A("mode_3a"),
                Address = table.ModeS("mode_s"),
                Ident = ident.Length == 0 ? 0 : new IcaoText(ident).Bits,
                LastPlotS = time - table.Number("age_s"),
                VarianceEastM2 = table.Number("sxx_m2", 0.0),
                CovarianceM2 = table.Number("sxy_m2"),
                VarianceNorthM2 = table.Number("syy_m2", 0.0),
            });
        }

        names = [.. numbers.Keys];
        return (tracks, planar);
    }
}
