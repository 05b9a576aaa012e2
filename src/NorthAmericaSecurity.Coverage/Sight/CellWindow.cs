using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>
/// A window of the one grid of cells that all sensors share: 2' of latitude by 2' of longitude, rows from 90°N, columns from 180°W eastward. A window may begin west of 180°W:
/// its columns then count on below 0 or beyond the last, and are brought into the turn by <see cref="ColumnOf"/>.
/// </summary>
public readonly record struct CellWindow(int FirstRow, int FirstColumn, int Rows, int Columns)
{
    public const int PerDegree = 30;
    public const int AllRows = 180 * PerDegree;
    public const int AllColumns = 360 * PerDegree;
    public const double StepDeg = 1.0 / PerDegree;

    public int Count => Rows * Columns;

    /// <summary>Latitude of the middle of the window's row.</summary>
    public double LatitudeDeg(int row) => 90.0 - (FirstRow + row + 0.5) * StepDeg;

    /// <summary>Longitude of the middle of the window's column, possibly below -180 or above 180.</summary>
    public double LongitudeDeg(int column) => -180.0 + (FirstColumn + column + 0.5) * StepDeg;

    /// <summary>The shared grid's column, 0 to 10799, of a column of the window.</summary>
    public int ColumnOf(int column) => (FirstColumn + column + 2 * AllColumns) % AllColumns;

    /// <summary>The index in the window of the cell that holds a place; -1 if it is outside.</summary>
    public int IndexOf(double latitudeDeg, double longitudeDeg)
    {
        int row = Math.Clamp((int)Math.Floor((90.0 - latitudeDeg) * PerDegree), 0, AllRows - 1) - FirstRow;
        int column = (int)Math.Floor(Units.Wrap360(longitudeDeg + 180.0) * PerDegree) - FirstColumn;
        column = (column % AllColumns + AllColumns) % AllColumns;
        return row >= 0 && row < Rows && column < Columns ? row * Columns + column : -1;
    }

    /// <summary>The part of the window that lies in a larger one around the same place; all of that where it goes round the pole.</summary>
    public CellWindow In(CellWindow larger)
    {
        if (larger.Columns == AllColumns)
            return larger;
        int row = Math.Max(FirstRow, larger.FirstRow), column = Math.Max(FirstColumn, larger.FirstColumn);
        return new CellWindow(
            row, column, Math.Min(FirstRow + Rows, larger.FirstRow + larger.Rows) - row, Math.Min(FirstColumn + Columns, larger.FirstColumn + larger.Columns) - column);
    }

    /// <summary>The cells within a ground distance in metres of a place, and a few more; all longitudes if a pole is among them.</summary>
    public static CellWindow Around(double latitudeDeg, double longitudeDeg, double rangeM)
    {
        // The angle at the earth's centre on its least radius of curvature: not too small anywhere.
        double reach = rangeM / Wgs84.MeridianRadius(0.0);
        double reachDeg = Units.ToDegrees(reach), sin = Math.Sin(reach), cos = Math.Cos(Units.ToRadians(latitudeDeg));
        int first = (int)Math.Floor((90.0 - Math.Min(90.0, latitudeDeg + reachDeg)) * PerDegree);
        int last = Math.Min(AllRows - 1, (int)Math.Floor((90.0 - Math.Max(-90.0, latitudeDeg - reachDeg)) * PerDegree));
        if (reach >= Math.PI / 2.0 || sin >= cos * 0.999)
            return new CellWindow(first, (int)Math.Floor(longitudeDeg * PerDegree), last - first + 1, AllColumns);
        double halfDeg = Units.ToDegrees(Math.Asin(sin / cos));
        int west = (int)Math.Floor((longitudeDeg + 180.0 - halfDeg) * PerDegree), east = (int)Math.Floor((longitudeDeg + 180.0 + halfDeg) * PerDegree);
        return new CellWindow(first, west, last - first + 1, Math.Min(AllColumns, east - west + 1));
    }
}
