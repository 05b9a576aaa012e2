using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>A kind of CSV file: a good example, and all that its reader makes of a file, one text per thing read.</summary>
internal sealed record CsvFormat(string Name, string Header, string[] Rows, Func<string, string[]> Read)
{
    public string Text => $"{Header}\n{string.Join('\n', Rows)}\n";
}

internal static class CsvFormats
{
    /// <summary>The sensors that detections are read with.</summary>
    public static readonly SensorSet GeodeticScene = Scene("sensor_id,lat_deg,lon_deg,range_max_m,sigma_range_m,sigma_azimuth_deg\nR1,45,-75,400000,50,0.1\nA1,46,-76,400000,50,0.1\n");

    public static readonly SensorSet PlanarScene = Scene("sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg\nR1,0,0,400000,50,0.1\nA1,1000,0,400000,50,0.1\n");

    public static readonly CsvFormat[] All =
    [
        new("planar sensors", "sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg,pd,nation",
            ["R1,-1000.5,2000,150000,50,0.1,0.85,CAN", "R2,0,0,150000,50,0.1,,"], p => Describe(SensorsCsv.Read(p))),
        new("geodetic sensors", "sensor_id,kind,lat_deg,lon_deg,height_m,range_max_m,sigma_range_m,sigma_azimuth_deg,sac,sic,period_s",
            ["R1,,52.7123,174.114,29,400000,60,0.18,10,20,12", "A1,positional,45.5,-75.25,,450000,,,,,"], p => Describe(SensorsCsv.Read(p))),
        new("planar detections", "time_s,sensor_id,kind,range_m,azimuth_deg,x_m,y_m",
            ["0.5,R1,,12345.6,359.9,,", "1.5,A1,positional,,,-500,700.25"], p => Describe(DetectionsCsv.Read(p, PlanarScene))),
        new("geodetic detections", "time_s,sensor_id,kind,range_m,azimuth_deg,lat_deg,lon_deg,height_m,sigma_pos_m,mode_c_ft,mode_3a,mode_s",
            ["0.5,R1,,12345.6,359.9,,,,,35000,7700,A1B2C3", "1.5,A1,positional,,,45.1,-75.2,10000,30,,,"], p => Describe(DetectionsCsv.Read(p, GeodeticScene))),
        new("planar truth", "time_s,truth_id,x_m,y_m,vx_mps,vy_mps", ["0,T1,0,0,100,0", "10,T1,1000,0,100,0", "0,T2,5,6,,"], p => Describe(TruthCsv.Read(p))),
        new("geodetic truth", "time_s,truth_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,vz_mps,seg,domain,cooperative,adsb,mode_3a,mode_s",
            ["0,T1,45,-75,10000,200,0,0,0,air,1,0,1200,C00001", "10,T1,45,-74.97,10000,200,0,0,0,air,1,0,1200,C00001", "0,V1,44,-63,,,,,,surface,0,0,,"],
            p => Describe(TruthCsv.Read(p))),
        new("planar tracks", "time_s,track_id,x_m,y_m,vx_mps,vy_mps,status", ["0,1,0,0,100,0,confirmed", "10,1,1000,0,100,0,confirmed"], p => Describe(TracksCsv.Read(p))),
        new("geodetic tracks", "time_s,track_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,status",
            ["0,abc,45,-75,10000,200,0,confirmed", "0,def,46,-75,,,,wide-area"], p => Describe(TracksCsv.Read(p))),
        new("airports", "icao,nation,lat_deg,lon_deg,weight,elevation_m",
            ["CYOW,CAN,45.3225,-75.6692,3.5,114", "MMMX,MEX,19.4363,-99.0721,20,"], p => [.. PlacesCsv.Read(p).Select(x => x.ToString())]),
        new("ports", "id,nation,lat_deg,lon_deg,weight", ["Halifax,CAN,44.64,-63.57,2"], p => [.. PlacesCsv.Read(p).Select(x => x.ToString())]),
    ];

    private static SensorSet Scene(string text) => SensorsCsv.Read(TextFiles.New("sensors.csv", text));

    private static string[] Describe(SensorSet set) =>
        [.. set.Sensors.Select(s => $"{s with { Antenna = null }} planar {set.Planar} {s.Antenna!.Position} {s.Antenna.Ground} {string.Join(' ', s.AllChannels)}")];

    private static string[] Describe(Plot[] plots) =>
        [.. plots.Select(p => $"{p.TimeS} {p.Form} {p.First} {p.Second} {p.ModeCM} {p.HeightM} {p.SigmaM} {p.Address} {p.Sensor} {p.TruthId} {p.Mode3A} {p.Channels}")];

    private static string[] Describe(TruthSet set) =>
        [.. set.Targets.SelectMany(t => t.Knots.ToArray().Select(k => $"{t.Id} {t.Domain} {t.Cooperative} {t.Adsb} {t.Mode3A} {t.Address} planar {set.Planar} {k}"))];

    private static string[] Describe((List<TrackReport> Tracks, bool Planar) read) => [.. read.Tracks.Select(t => $"{t} planar {read.Planar}")];
}
