using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion;

/// <summary>A class of targets: what is believed of it, and the filter that follows from it.</summary>
internal sealed class ClassModel(ClassTuning tuning)
{
    public readonly ClassTuning Tuning = tuning;
    public readonly ImmFilter Filter = new(tuning);
}

/// <summary>Where on the earth which values of a tuning hold: area 0 is everywhere, the others are those of the tuning in their order.</summary>
internal sealed class TunedAreas
{
    private const int Classes = 3;

    private readonly IReadOnlyList<TuningArea> _areas;
    private readonly ClassModel[] _models;

    public TunedAreas(Tuning tuning, bool planar)
    {
        _areas = planar ? [] : tuning.Areas;
        _models = [new(tuning.Air), new(tuning.Surface), new(tuning.Skywave), .. _areas.SelectMany(a => new[] { a.Air, a.Surface, a.Skywave }).Select(t => new ClassModel(t))];
    }

    /// <summary>True if there is more than everywhere.</summary>
    public bool Several => _areas.Count > 0;

    public ClassModel this[byte area, TargetClass kind] => _models[Classes * area + (int)kind];

    /// <summary>Number of the area in which a point of the ellipsoid lies.</summary>
    public byte At(Ecef ground)
    {
        if (_areas.Count == 0)
            return 0;
        GeodeticPosition place = Wgs84.ToGeodetic(ground);
        for (int i = 0; i < _areas.Count; i++)
            if (_areas[i].Where.Contains(place))
                return (byte)(i + 1);
        return 0;
    }
}
