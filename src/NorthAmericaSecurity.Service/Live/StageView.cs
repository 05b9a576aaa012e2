using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>A step of joining as the service shows it: a picture of its own, fed by the sensors that take part by then.</summary>
/// <param name="Id">Empty where there is one picture of all sensors.</param>
/// <param name="NewPicture">Makes a picture of the sensors that take part.</param>
internal sealed record StageView(string Id, string Name, Func<RunningPicture> NewPicture) : IDisposable
{
    public RunningPicture Picture { get; } = NewPicture();

    public TrackBoard Board { get; } = new();

    /// <summary>The same stage from its beginning.</summary>
    public StageView Anew() => new(Id, Name, NewPicture);

    /// <summary>Carries the picture and its board, between two entries.</summary>
    public void Carry(StateCarrier carrier)
    {
        Picture.Carry(carrier);
        Board.Carry(carrier);
    }

    public void Dispose() => Picture.Dispose();
}
