using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>What covers the land, as far as its echo goes.</summary>
public enum LandCover
{
    Flatland,
    Farmland,
    RollingHills,
    WoodedHills,
    Mountains,
}

/// <summary>
/// Mean reflectivity of land by the constant-gamma model, σ0 = γ sin ψ, with the γ that D. K. Barton tabulates (Modern Radar System Analysis, 1988, 3.6). Single crests
/// that stick out far above their surroundings echo more; a map of them is not modelled.
/// </summary>
public static class LandClutter
{
    /// <summary>Cross section of the land per area in dB(m²/m²) at a grazing angle in degrees.</summary>
    public static double ReflectivityDb(LandCover cover, double grazingDeg) => GammaDb(cover) + Decibels.FromLinear(Math.Sin(Units.ToRadians(Math.Clamp(grazingDeg, 0.01, 60.0))));

    private static double GammaDb(LandCover cover) => cover switch
    {
        LandCover.Flatland => -20.0,
        LandCover.Farmland => -15.0,
        LandCover.RollingHills => -12.0,
        LandCover.WoodedHills => -10.0,
        _ => -5.0,
    };
}
