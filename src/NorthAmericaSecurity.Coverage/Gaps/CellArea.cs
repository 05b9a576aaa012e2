using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>Area on the ellipsoid of the shared cells, exact by authalic latitude (Snyder, USGS PP 1395, 1987, equations 3-11 to 3-12): it depends on the row alone.</summary>
public static class CellArea
{
    /// <summary>Square metres of one cell of a row of the shared grid.</summary>
    public static double OfRowM2(int row)
    {
        double north = AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(90.0 - row * CellWindow.StepDeg)));
        double south = AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(90.0 - (row + 1) * CellWindow.StepDeg)));
        return AuthalicSphere.RadiusM * AuthalicSphere.RadiusM * Units.ToRadians(CellWindow.StepDeg) * (north - south);
    }
}
