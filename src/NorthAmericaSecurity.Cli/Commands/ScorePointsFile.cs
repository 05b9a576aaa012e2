using System.Globalization;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Scoring;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>
/// points.csv: every target at every scored epoch, how it flew (steady, turning, or neither: lately turned), and the error and stated covariance of the track matched to it.
/// A target without a track has those fields empty.
/// </summary>
internal sealed class ScorePointsFile : IDisposable
{
    private readonly OutputFile _output;
    private readonly TruthSet _truth;
    private readonly IReadOnlyList<string> _tracks;

    /// <param name="path">Where to write.</param>
    /// <param name="truth">The targets.</param>
    /// <param name="tracks">What their file calls tracks 1, 2 and so on.</param>
    public ScorePointsFile(string path, TruthSet truth, IReadOnlyList<string> tracks)
    {
        _tracks = tracks;
        _output = new OutputFile(path);
        _truth = truth;
        _output.Text.WriteLine($"time_s,truth_id,{(truth.Planar ? "x_m,y_m" : "lat_deg,lon_deg")},height_m,phase,track_id,east_m,north_m,sxx_m2,sxy_m2,syy_m2,age_s");
    }

    public void Take(Epoch epoch, IReadOnlyList<Closeness> pairs)
    {
        Dictionary<int, int> trackOf = pairs.ToDictionary(p => p.Truth, p => p.Track);
        for (int i = 0; i < epoch.Truth.Length; i++)
        {
            ref readonly ScorePoint at = ref epoch.Truth[i];
            string phase = at.Steady ? "steady" : at.Turning ? "turning" : "";
            string row = string.Create(CultureInfo.InvariantCulture, $"{epoch.TimeS},{_truth.Targets[(int)at.Id].Id},{Place(at)},{Number(at.HeightM)},{phase}");
            if (trackOf.TryGetValue(i, out int k))
            {
                ref readonly ScorePoint track = ref epoch.Tracks[k];
                (double east, double north) = ScorePoint.Offset(at, track, _truth.Planar);
                _output.Text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{row},{_tracks[(int)track.Id - 1]},{Number(east)},{Number(north)},{Number(track.SxxM2)},{Number(track.SxyM2)},{Number(track.SyyM2)},{Number(track.AgeS)}"));
            }
            else
            {
                _output.Text.WriteLine($"{row},,,,,,,");
            }
        }
    }

    public void Commit() => _output.Commit();

    public void Dispose() => _output.Dispose();

    private string Place(in ScorePoint at)
    {
        if (_truth.Planar)
            return $"{Number(at.Ground.X)},{Number(at.Ground.Y)}";
        GeodeticPosition place = Wgs84.ToGeodetic(at.Ground);
        return string.Create(CultureInfo.InvariantCulture, $"{place.LatitudeDeg:F6},{place.LongitudeDeg:F6}");
    }

    private static string Number(double value) => double.IsFinite(value) ? Math.Round(value, 3).ToString(CultureInfo.InvariantCulture) : "";
}
