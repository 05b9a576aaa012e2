using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>Fills the fields that the correlator reads from a sensor's profiles and its lowest visible heights.</summary>
public static class FieldFiller
{
    /// <summary>
    /// Fills each cell from its middle: the fields of one sensor, over the same cells, each by its profile. <paramref name="lowestVisibleM"/> holds the lowest visible height above mean sea level in
    /// metres, <paramref name="sea"/> whether there is sea, of each cell: rows from the south, columns from the west.
    /// </summary>
    public static void Fill(ReadOnlySpan<(DetectionField Field, DetectionProfile Profile)> fields, ReadOnlySpan<float> lowestVisibleM, ReadOnlySpan<bool> sea)
    {
        (DetectionField grid, DetectionProfile any) = fields[0];
        for (int row = 0; row < grid.Rows; row++)
            for (int column = 0; column < grid.Columns; column++)
            {
                (double latitude, double longitude) = grid.Middle(row, column);
                double ground = 0.0, azimuth = 0.0;
                if (any.Sensor.Antenna is { } antenna)
                    (ground, azimuth, _) = Geodesic.Inverse(antenna.Position, new GeodeticPosition(latitude, longitude));
                int at = row * grid.Columns + column;
                foreach ((DetectionField field, DetectionProfile profile) in fields)
                    Fill(field.Cell(row, column), field.HeightsM, profile, ground, azimuth, sea[at], lowestVisibleM[at]);
            }
    }

    private static void Fill(Span<byte> cell, ReadOnlySpan<float> heightsM, DetectionProfile profile, double groundM, double azimuthDeg, bool sea, float lowestVisibleM)
    {
        cell.Clear();
        if (!profile.LooksAt(azimuthDeg))
            return;
        for (int h = 0; h < cell.Length; h++)
            cell[h] = DetectionField.Pack(profile.PdAt(heightsM[h], groundM, sea, profile.Visible(heightsM[h], groundM, sea, lowestVisibleM)));
    }
}
