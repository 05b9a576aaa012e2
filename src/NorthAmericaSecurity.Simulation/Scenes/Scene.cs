using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>A scene ready to be written: who looked, what truly was, and what was reported of it.</summary>
/// <param name="Planar">Whether positions are x, y on a flat plane.</param>
/// <param name="Sensors">Plots refer to them by their place in this list.</param>
/// <param name="Targets">Truth; plots refer to them by their place in this list.</param>
/// <param name="Plots">In the order in which they arrive.</param>
public sealed record Scene(bool Planar, IReadOnlyList<Sensor> Sensors, IReadOnlyList<Trajectory> Targets, Plot[] Plots);
