using System.Globalization;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>What the readers of tiles share: complaints that name the file, and header lines of a keyword and a value.</summary>
internal static class TileFile
{
    /// <summary>Runs a read and turns what goes wrong on the way into a complaint about the file.</summary>
    public static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (EndOfStreamException e)
        {
            throw new InputException($"{path}: the file ends before its last post", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InputException($"{path}: cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    /// <summary>Keywords, in capitals, and their values.</summary>
    public sealed class Header(string path)
    {
        private readonly Dictionary<string, string> _values = [];

        /// <summary>Takes a line of a keyword and a value; false if it is something else.</summary>
        public bool Take(string line)
        {
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || !char.IsLetter(words[0][0]))
                return false;
            _values[words[0].ToUpperInvariant()] = words[1];
            return true;
        }

        public bool Has(string key) => _values.ContainsKey(key);

        public string Text(string key, string missing) => _values.GetValueOrDefault(key, missing).ToUpperInvariant();

        public double Number(string key, double missing = double.NaN)
        {
            if (!_values.TryGetValue(key, out string? text))
                return double.IsNaN(missing) ? throw new InputException($"{path}: {key}: expected a number, found none") : missing;
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
                ? value
                : throw new InputException($"{path}: {key}: expected a number, found '{text}'");
        }

        public int Count(string key)
        {
            double value = Number(key);
            return value is >= 1 and <= 100_000 && value == Math.Floor(value)
                ? (int)value
                : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{path}: {key}: expected a whole number from 1 to 100000, found {value}"));
        }
    }

    /// <summary>The grid of a header, refused unless it lies on the earth in degrees and its posts fit in memory.</summary>
    public static PostGrid Checked(string path, PostGrid grid)
    {
        if ((long)grid.Rows * grid.Columns > 1_000_000_000)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{path}: expected at most 1000000000 posts, found {grid.Rows} rows of {grid.Columns}"));
        if (!(grid.LatitudeStepDeg > 0.0 && grid.LongitudeStepDeg > 0.0) || grid.NorthDeg > 90.0 + grid.LatitudeStepDeg || grid.SouthEdgeDeg < -90.0 - grid.LatitudeStepDeg
            || grid.WestDeg < -360.0 || grid.WestEdgeDeg + 360.0 < grid.EastEdgeDeg - grid.LongitudeStepDeg)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture,
                $"{path}: expected degrees of latitude and longitude (gdalwarp -t_srs EPSG:4326 makes them), found {grid.SouthEdgeDeg} to {grid.NorthEdgeDeg} and {grid.WestEdgeDeg} to {grid.EastEdgeDeg}"));
        }

        return grid;
    }

    /// <summary>A height as a post holds it: whole metres, or void where it is the header's mark or no height at all.</summary>
    public static short Post(double value, double noData) =>
        value == noData || !(value is > -12_000.0 and < 9_000.0) ? HeightRaster.Void : (short)Math.Round(value);
}
