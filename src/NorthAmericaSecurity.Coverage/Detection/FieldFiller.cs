using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>Fills the field that the correlator reads from a sensor's profile and its lowest visible heights.</summary>
public static class FieldFiller
{
    /// <summary>
    /// Fills each cell from its middle. <paramref name="lowestVisibleM"/> holds the lowest visible height above mean sea level in metres, <paramref name="sea"/> whether there is sea,
    /// of each cell: rows from the south, columns from the west.
    /// </summary>
    public static void Fill(DetectionField field, DetectionProfile profile, ReadOnlySpan<float> lowestVisibleM, ReadOnlySpan<bool> sea)
    {
        for (int row = 0; row < field.Rows; row++)
        {
            for (int column = 0; column < field.Columns; column++)
            {
                (double latitude, double longitude) = field.Middle(row, column);
                double ground = 0.0, azimuth = 0.0;
                if (profile.Sensor.Antenna is { } antenna)
                    (ground, azimuth, _) = Geodesic.Inverse(antenna.Position, new GeodeticPosition(latitude, longitude));
                Span<byte> cell = field.Cell(row, column);
                cell.Clear();
                if (!profile.LooksAt(azimuth))
                    continue;
                int at = row * field.Columns + column;
                for (int h = 0; h < cell.Length; h++)
                {
                    float height = field.HeightsM[h];
                    bool visible = profile.Visible(height, ground, sea[at], lowestVisibleM[at]);
                    cell[h] = DetectionField.Pack(profile.PdAt(height, ground, sea[at], visible));
                }
            }
        }
    }
}
