using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Simulation.Traffic;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>What a study plays with: its network, the sensors that take part and when each joins, the geography, and the truth.</summary>
public sealed class StudyScene
{
    private readonly int[] _feedOf;

    private StudyScene(Study study, Network network, Geography geography, List<Sensor> sensors, int[] stageOf, IReadOnlyList<Trajectory> targets)
    {
        Study = study;
        Network = network;
        Geography = geography;
        Sensors = sensors;
        StageOf = stageOf;
        Targets = targets;
        StartS = targets.Min(t => t.StartS);
        EndS = targets.Max(t => t.EndS);
        // One feed per nation and owner, as each would send it.
        List<string> names = [.. sensors.Select(FeedOf).Distinct().Order(StringComparer.Ordinal)];
        Feeds = names;
        _feedOf = [.. sensors.Select(s => names.IndexOf(FeedOf(s)))];
    }

    public Study Study { get; }

    public Network Network { get; }

    public Geography Geography { get; }

    /// <summary>The sensors of any stage, in the network's order.</summary>
    public IReadOnlyList<Sensor> Sensors { get; }

    /// <summary>The first stage that takes each sensor.</summary>
    public int[] StageOf { get; }

    public IReadOnlyList<Trajectory> Targets { get; }

    /// <summary>Names of the feeds: nation and owner.</summary>
    public IReadOnlyList<string> Feeds { get; }

    public double StartS { get; }

    public double EndS { get; }

    /// <exception cref="InputException">The study, or a file that it names, cannot be used.</exception>
    public static StudyScene Read(string studyPath, string? trafficPath, Neighbourhood? near, Action<string, double> progress)
    {
        progress("reading", 0.0);
        Study study = Study.Read(studyPath);
        Network network = study.ReadNetwork(studyPath);
        (List<Sensor> sensors, int[] stageOf) = Select(study, network, near);
        if (sensors.Count == 0)
            throw new InputException($"{studyPath}: expected stages with at least one sensor{(near is null ? "" : " near the given place")}, found none");

        var geography = new Geography(GeoJson.Read(study.RegionsPath, InputFile.ReadText(study.RegionsPath)), study.RegionsPath);
        foreach (string nation in study.Nations)
            if (!geography.Knows(nation))
                throw new InputException($"{studyPath}: regions.nations: expected a nation of {study.RegionsPath}, found '{nation}'");

        progress("traffic", 0.0);
        IReadOnlyList<Trajectory> targets = trafficPath is null ? Generate(study, geography) : ReadTraffic(trafficPath);
        if (targets.Count == 0)
            throw new InputException($"{trafficPath ?? studyPath}: expected at least one target, found none");
        return new StudyScene(study, network, geography, sensors, stageOf, targets);
    }

    /// <summary>
    /// Simulates the scene and sends each feed's plots as frames, a tick after every window. Every write waits until the receiver has room. The writers are completed.
    /// </summary>
    public async Task SendAsync(IReadOnlyList<PipeWriter> feeds, Action<string, double>? progress = null)
    {
        var simulator = new SensorSimulator(Sensors, Targets, Study.Sensing);
        var scratch = new ArrayBufferWriter<byte>(1 << 16);
        var ofSensor = new List<Plot>[Sensors.Count];
        for (int i = 0; i < ofSensor.Length; i++)
            ofSensor[i] = [];
        foreach ((double end, Plot[] plots) in simulator.Run(StartS, EndS))
        {
            foreach (Plot plot in plots)
                ofSensor[plot.Sensor].Add(plot);
            // Feed by feed, each closed by its tick: a receiver that waits for the feed that is furthest behind then never waits for one that waits for it.
            for (int f = 0; f < feeds.Count; f++)
            {
                for (int s = 0; s < ofSensor.Length; s++)
                {
                    if (_feedOf[s] % feeds.Count != f || ofSensor[s].Count == 0)
                        continue;
                    PlotFrames.WritePlots(feeds[f], scratch, Sensors[s].Id, CollectionsMarshal.AsSpan(ofSensor[s]));
                    ofSensor[s].Clear();
                    await feeds[f].FlushAsync().ConfigureAwait(false);
                }

                PlotFrames.WriteTick(feeds[f], scratch, end);
                await feeds[f].FlushAsync().ConfigureAwait(false);
            }

            progress?.Invoke("simulating", EndS > StartS ? (end - StartS) / (EndS - StartS) : 1.0);
        }

        foreach (PipeWriter writer in feeds)
            await writer.CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>All feeds as one stream of frames.</summary>
    public Task WriteFramesAsync(Stream output, Action<string, double>? progress = null) =>
        SendAsync([PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true))], progress);

    private static string FeedOf(Sensor sensor) => $"{sensor.Nation} {sensor.Owner switch
    {
        Owner.LawEnforcement => "law enforcement",
        _ => sensor.Owner.ToString().ToLowerInvariant(),
    }}";

    private static (List<Sensor> Sensors, int[] StageOf) Select(Study study, Network network, Neighbourhood? near)
    {
        var sensors = new List<Sensor>();
        var stageOf = new List<int>();
        foreach (Sensor sensor in network.Sensors)
        {
            if (near is not null && (sensor.Antenna is not { } antenna || Geodesic.Distance(antenna.Position, near.Centre) > near.RadiusM))
                continue;
            for (int k = 0; k < study.Stages.Count; k++)
            {
                if (!study.Stages[k].Adds.Any(a => a.Takes(sensor)))
                    continue;
                sensors.Add(sensor);
                stageOf.Add(k);
                break;
            }
        }

        return (sensors, [.. stageOf]);
    }

    private static IReadOnlyList<Trajectory> Generate(Study study, Geography geography)
    {
        IReadOnlyList<Place> airports = PlacesCsv.Read(study.AirportsPath), ports = PlacesCsv.Read(study.PortsPath);
        if (airports.Count == 0 && study.Traffic.Aircraft > 0)
            throw new InputException($"{study.AirportsPath}: expected at least one airport, found none");
        if (ports.Count == 0 && study.Traffic.Vessels > 0)
            throw new InputException($"{study.PortsPath}: expected at least one port, found none");
        return new TrafficGenerator(study.Traffic, airports, PlacesCsv.Read(study.OverseasPath), ports, geography.AllLand).Generate();
    }

    private static IReadOnlyList<Trajectory> ReadTraffic(string path)
    {
        TruthSet truth = TruthCsv.Read(path);
        return truth.Planar ? throw new InputException($"{path}: line 1: expected lat_deg and lon_deg, found a planar scene") : RecordedTraffic.WithCodes(truth.Targets);
    }
}
