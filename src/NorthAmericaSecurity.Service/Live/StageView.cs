using NorthAmericaSecurity.Picture.Live;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>A step of joining as the service shows it: a picture of its own, fed by the sensors that take part by then.</summary>
/// <param name="Id">Empty where there is one picture of all sensors.</param>
internal sealed record StageView(string Id, string Name, RunningPicture Picture, TrackBoard Board);
