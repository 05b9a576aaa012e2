namespace NorthAmericaSecurity.Surveillance.Targets;

/// <summary>
/// How the cross section of a target fluctuates (P. Swerling, "Probability of detection for fluctuating targets", RAND RM-1217, 1954; IRE Trans. IT-6, 1960):
/// slow is constant over a look and independent from look to look, fast is independent from pulse to pulse.
/// </summary>
public enum Swerling
{
    /// <summary>Case 0, or 5: the cross section is constant.</summary>
    Steady,

    /// <summary>Case I: many scatterers of like size, slow; exponential cross section.</summary>
    I,

    /// <summary>Case II: many scatterers of like size, fast.</summary>
    II,

    /// <summary>Case III: one dominant scatterer, slow; chi-square cross section of four degrees of freedom.</summary>
    III,

    /// <summary>Case IV: one dominant scatterer, fast.</summary>
    IV,
}
