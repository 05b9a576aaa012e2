namespace NorthAmericaSecurity.Surveillance.Sensors;

/// <summary>Where one sensor sees aircraft: those whose transponder replies, and those that are silent.</summary>
public sealed record DetectionFields(DetectionField Replying, DetectionField Silent);
