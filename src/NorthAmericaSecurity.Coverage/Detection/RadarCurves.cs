using System.Collections.Concurrent;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>A radar where it stands, as a type of target at one height meets it.</summary>
/// <param name="AboveLandM">Its antenna above the land around it, for land clutter.</param>
/// <param name="HeightM">The target's, above mean sea level.</param>
/// <param name="BinM">Ground distance from one number of the curve to the next.</param>
internal readonly record struct RadarView(RadarPerformance Radar, bool Skywave, SightGeometry Geometry, double AboveLandM, TargetType Target, double HeightM, double BinM);

/// <summary>
/// Probabilities of detection by the radar equation over ground distance, first over land, then over sea. They follow from the radar, its site and the target alone: questions that differ in channels, stages
/// or the rule of updates find them again. May be asked from several threads.
/// </summary>
internal sealed class RadarCurves(DetectionConditions conditions)
{
    private readonly ConcurrentDictionary<(RadarPerformance, TargetType), RadarEquation> _equations = [];
    private readonly ConcurrentDictionary<RadarView, float[]> _curves = [];

    /// <summary>Two rows of <see cref="DetectionProfile.Stride"/>.</summary>
    public ReadOnlySpan<float> Of(in RadarView view) => _curves.GetOrAdd(view, Compute);

    private float[] Compute(RadarView view)
    {
        RadarPerformance radar = view.Radar;
        SightGeometry geometry = view.Geometry;
        RadarEquation equation = _equations.GetOrAdd((radar, view.Target), static of => new RadarEquation(of.Item1, of.Item2));
        float[] pd = new float[2 * DetectionProfile.Stride];
        for (int bin = 0; bin < DetectionProfile.Stride; bin++)
        {
            (double rangeM, double elevationDeg) = geometry.At(bin * view.BinM, view.HeightM);
            rangeM = Math.Max(1.0, rangeM);
            if (view.Skywave)
                elevationDeg = 0.0;
            else if (radar.Pattern == ElevationPattern.Flat)
                elevationDeg = Math.Max(elevationDeg, radar.ElevationMinDeg);
            Backdrop land = view.Skywave ? Backdrop.None : Backdrop.At(radar, conditions, sea: false, rangeM, view.AboveLandM, geometry.EffectiveRadiusM);
            Backdrop sea = view.Skywave ? Backdrop.None : Backdrop.At(radar, conditions, sea: true, rangeM, geometry.AntennaM, geometry.EffectiveRadiusM);
            pd[bin] = (float)equation.Pd(equation.Ratio(rangeM, elevationDeg, land));
            pd[DetectionProfile.Stride + bin] = (float)equation.Pd(equation.Ratio(rangeM, elevationDeg, sea));
        }

        return pd;
    }
}
