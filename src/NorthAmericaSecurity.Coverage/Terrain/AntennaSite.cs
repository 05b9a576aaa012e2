using System.Globalization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// Where an antenna stands: on its surveyed ground, else on the highest post within 2', plus its tower. Where survey and raster differ at the site the survey holds, and the
/// raster's ground there is brought to it: raised under a radar that stands above it, lowered around one that would be buried.
/// </summary>
/// <param name="GroundM">Ground at the site in metres above mean sea level.</param>
/// <param name="TowerM">Height of the antenna above the ground in metres.</param>
/// <param name="IsSurveyed">False where the ground is a guess by the highest post.</param>
/// <param name="Raster">What the terrain model says of the site.</param>
public readonly record struct AntennaSite(double LatitudeDeg, double LongitudeDeg, double GroundM, double TowerM, bool IsSurveyed, Elevation Raster)
{
    /// <summary>How far a post may be to be taken for the hill that a radar without a survey stands on.</summary>
    public const double SearchDeg = 2.0 / 60.0;

    /// <summary>The antenna in metres above mean sea level.</summary>
    public double HeightM => GroundM + TowerM;

    /// <summary>The antenna with its height above the WGS-84 ellipsoid.</summary>
    public GeodeticPosition Position => new(LatitudeDeg, LongitudeDeg, HeightM + Geoid.HeightM(LatitudeDeg, LongitudeDeg));

    /// <param name="sensorId">Named in complaints.</param>
    /// <param name="surveyedM">Ground elevation in metres above mean sea level; NaN where unknown.</param>
    /// <exception cref="InputException">The survey is below the sea or above every summit, or the tower is no tower.</exception>
    public static AntennaSite Place(TerrainModel terrain, string sensorId, double latitudeDeg, double longitudeDeg, double surveyedM, double towerM)
    {
        if (surveyedM is < 0.0 or > 9000.0)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"sensor {sensorId}: expected a surveyed elevation of 0 to 9000 m above mean sea level, found {surveyedM}"));
        if (!(towerM is >= 0.0 and <= 10_000.0))
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"sensor {sensorId}: expected an antenna 0 to 10000 m above the ground, found {towerM}"));
        Elevation here = terrain.At(latitudeDeg, longitudeDeg);
        bool surveyed = !double.IsNaN(surveyedM);
        double ground = surveyed ? surveyedM : Math.Max(0.0, terrain.HighestPostM(latitudeDeg, longitudeDeg, SearchDeg));
        return new AntennaSite(latitudeDeg, longitudeDeg, ground, towerM, surveyed, here);
    }
}
