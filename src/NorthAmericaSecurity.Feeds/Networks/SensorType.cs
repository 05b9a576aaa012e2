using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Feeds.Networks;

/// <summary>What sensors of one type can do, as the network file's table of types tells it. Ranges there are in NM, here in metres.</summary>
internal sealed record SensorType
{
    /// <summary>Greatest range in NM: a quarter of the way around the earth.</summary>
    public const double MostNm = 5400;

    public required string Id { get; init; }

    public required double PeriodS { get; init; }

    /// <summary>Height of the antenna above the ground in metres.</summary>
    public double TowerM { get; init; }

    /// <summary>Height of the antenna above mean sea level in metres, of aerostats; else NaN.</summary>
    public double AntennaAmslM { get; init; } = double.NaN;

    public bool Space { get; init; }

    /// <summary>Share of time in which it works.</summary>
    public double Availability { get; init; } = 1.0;

    public Channel? Primary { get; init; }

    public Channel? Secondary { get; init; }

    public Channel? Adsb { get; init; }

    public Channel? Ais { get; init; }

    public Channel? Surface { get; init; }

    public Channel? Skywave { get; init; }

    public static SensorType Read(JsonInput item)
    {
        item.Only(
            "id", "description", "period_s", "availability", "tower_m", "antenna_amsl_m", "lookdown", "space", "primary", "secondary", "adsb", "ais", "surface", "skywave",
            "aliases", "guesses", "note");
        bool space = item.FlagOr("space", false);
        Channel? Of(string name) => item.TryGet(name, out JsonInput channel) ? ReadChannel(channel, space, name == "skywave") : null;
        return new SensorType
        {
            Id = item["id"].Text(),
            PeriodS = item["period_s"].Number(0.1, 3600),
            TowerM = item.NumberOr("tower_m", 0.0, 0, 500),
            AntennaAmslM = item.NumberOr("antenna_amsl_m", double.NaN, 0, 30_000),
            Space = space,
            Availability = item.NumberOr("availability", 1.0, 0.001, 1),
            Primary = Of("primary"),
            Secondary = Of("secondary"),
            Adsb = Of("adsb"),
            Ais = Of("ais"),
            Surface = Of("surface"),
            Skywave = Of("skywave"),
        };
    }

    private static Channel ReadChannel(JsonInput c, bool space, bool skywave)
    {
        c.Only([
            "dimensions", "mode", "range_nm", "range_min_nm", "range_max_nm", "sector_deg", "sigma_range_m", "sigma_azimuth_deg", "sigma_height_m", "sigma_m", "pd",
            "clutter_per_scan", "elevation_max_deg", .. RadarFields.Names,
        ]);
        bool positional = c.TryGet("sigma_m", out JsonInput sigma);
        JsonInput range = c.TryGet("range_max_nm", out JsonInput far) ? far : space ? default : c["range_nm"];
        return new Channel
        {
            RangeMinM = c.NumberOr("range_min_nm", 0.0, 0, MostNm) * Units.MetresPerNauticalMile,
            RangeMaxM = space ? 2e7 : range.Number(0.1, MostNm) * Units.MetresPerNauticalMile,
            SectorDeg = c.NumberOr("sector_deg", 360.0, 1, 360),
            SigmaRangeM = positional ? sigma.Number(0.1, 1e5) : c["sigma_range_m"].Number(0.1, 1e5),
            SigmaAzimuthDeg = positional ? 0.0 : c["sigma_azimuth_deg"].Number(0.001, 90),
            SigmaHeightM = c.NumberOr("sigma_height_m", double.NaN, 1, 10_000),
            Pd = c["pd"].Number(0.001, 1),
            ClutterPerScan = c.NumberOr("clutter_per_scan", 0.0, 0, 100_000),
            ElevationMaxDeg = c.NumberOr("elevation_max_deg", 90.0, 0, 90),
            ModeS = c.TextOr("mode", "") == "S",
            FromSpace = space,
            Radar = RadarFields.Read(c, skywave),
        };
    }
}

/// <summary>Where a sensor differs from its type.</summary>
internal sealed record SensorOverrides
{
    private double _primaryM = double.NaN, _secondaryM = double.NaN, _adsbM = double.NaN, _surfaceM = double.NaN;
    private string _secondaryMode = "";

    public static SensorOverrides Read(JsonInput o, SensorType type)
    {
        o.Only("primary_range_nm", "secondary_range_nm", "adsb_range_nm", "surface_range_nm", "secondary_mode");
        void Needs(string name, Channel? channel)
        {
            if (o.TryGet(name, out JsonInput field) && channel is null)
                throw field.Complain($"no such override: type {type.Id} has no such channel");
        }

        double Range(string name, Channel? channel)
        {
            Needs(name, channel);
            return o.NumberOr(name, double.NaN, 0.1, SensorType.MostNm) * Units.MetresPerNauticalMile;
        }

        Needs("secondary_mode", type.Secondary);
        return new SensorOverrides
        {
            _primaryM = Range("primary_range_nm", type.Primary),
            _secondaryM = Range("secondary_range_nm", type.Secondary),
            _adsbM = Range("adsb_range_nm", type.Adsb),
            _surfaceM = Range("surface_range_nm", type.Surface),
            _secondaryMode = o.TryGet("secondary_mode", out JsonInput mode) ? mode.Choice(("S", "S"), ("AC", "AC")) : "",
        };
    }

    public Channel? Primary(Channel? c) => Ranged(c, _primaryM);

    public Channel? Secondary(Channel? c)
    {
        Channel? ranged = Ranged(c, _secondaryM);
        return ranged is null || _secondaryMode.Length == 0 ? ranged : ranged with { ModeS = _secondaryMode == "S" };
    }

    public Channel? Adsb(Channel? c) => Ranged(c, _adsbM);

    public Channel? Surface(Channel? c) => Ranged(c, _surfaceM);

    private static Channel? Ranged(Channel? c, double rangeM) => c is null || double.IsNaN(rangeM) ? c : c with { RangeMaxM = rangeM };
}
