using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Networks;

/// <summary>
/// What the radar equation needs of a channel, as the network file tells it beside the channel's other fields: all of it where a reference cross section is given, else nothing. Speeds
/// there are in knots and ranges in NM, here in SI.
/// </summary>
internal static class RadarFields
{
    public static readonly string[] Names =
    [
        "band", "polarization", "reference_range_nm", "reference_rcs_m2", "reference_pd", "pfa", "swerling", "pattern", "elevation_min_deg", "beam_elevation_deg", "beam_azimuth_deg",
        "range_resolution_m", "improvement_db", "blind_speeds_kt", "notch_kt",
    ];

    /// <summary>Null if the channel tells no reference cross section.</summary>
    public static RadarPerformance? Read(JsonInput c, bool skywave)
    {
        if (!c.TryGet("reference_rcs_m2", out JsonInput rcs))
        {
            foreach (string name in Names)
            {
                if (c.TryGet(name, out JsonInput field))
                    throw field.Complain("reference_rcs_m2 beside it");
            }

            return null;
        }

        double least = c.NumberOr("elevation_min_deg", -90.0, -90, 90);
        if (c.TryGet("elevation_min_deg", out JsonInput lowest) && c.TryGet("elevation_max_deg", out JsonInput highest) && highest.Number() <= least)
            throw lowest.Complain("less than elevation_max_deg");
        ElevationPattern shape = c.TryGet("pattern", out JsonInput pattern) ? pattern.Choice(("flat", ElevationPattern.Flat), ("cosecant", ElevationPattern.Cosecant)) : ElevationPattern.Flat;
        if (shape == ElevationPattern.Cosecant && least == -90.0)
            throw c.Complain("elevation_min_deg (a cosecant beam stands on it)", "none");
        return new RadarPerformance
        {
            Band = c["band"].Choice(("HF", RadarBand.Hf), ("L", RadarBand.L), ("S", RadarBand.S), ("C", RadarBand.C), ("X", RadarBand.X)),
            Polarization = c.TryGet("polarization", out JsonInput p) ? p.Choice(("vertical", Polarization.Vertical), ("horizontal", Polarization.Horizontal)) : Polarization.Vertical,
            ReferenceRangeM = skywave ? double.NaN : c["reference_range_nm"].Number(0.1, SensorType.MostNm) * Units.MetresPerNauticalMile,
            ReferenceRcsM2 = rcs.Number(1e-6, 1e8),
            ReferencePd = c["reference_pd"].Number(0.01, 0.999),
            Pfa = c["pfa"].Number(1e-10, 0.01),
            ReferenceSwerling = (Swerling)c["swerling"].Integer(0, 4),
            Pattern = shape,
            ElevationMinDeg = least,
            BeamElevationDeg = skywave ? 90.0 : c["beam_elevation_deg"].Number(0.1, 90),
            BeamAzimuthDeg = skywave ? 360.0 : c["beam_azimuth_deg"].Number(0.01, 360),
            RangeResolutionM = skywave ? 0.0 : c["range_resolution_m"].Number(0.1, 1e5),
            ImprovementDb = skywave ? 0.0 : c["improvement_db"].Number(0, 120),
            BlindSpeedsMps = c.TryGet("blind_speeds_kt", out JsonInput blind) ? [.. blind.Items().Select(b => b.Number(1, 10_000) * Units.MetresPerSecondPerKnot)] : [],
            NotchMps = c.NumberOr("notch_kt", 0.0, 0, 1000) * Units.MetresPerSecondPerKnot,
        };
    }
}
