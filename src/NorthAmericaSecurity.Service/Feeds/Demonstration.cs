using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Simulation.Traffic;
using NorthAmericaSecurity.Studies;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>
/// Simulated feeds of the nations, so that the service shows something by itself: traffic of a study's kind, seen by the sensors of its stages, sent as plot frames through pipes as a connection would bring them. The last two minutes are
/// sent flat out, so that the picture is there when the service says that it is ready; from then on plots come when they are made.
/// </summary>
internal sealed class Demonstration(string studyPath, SensorSet scene, IReadOnlyList<int> stageOf, FeedHub hub, PictureHost host, ILogger<Demonstration> log) : BackgroundService
{
    private const double EarlierS = 120.0, SliceS = 0.1;

    /// <summary>Length of the first scene, which is waited for, and of those that follow it.</summary>
    private const double FirstSceneS = 3600.0, SceneS = 4.0 * 3600.0;

    /// <summary>Plots that wait: few, so that while all is sent flat out no nation runs ahead of another by more than the picture's window.</summary>
    private const int QueuePlots = 4096;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        Sensor[] taking = [.. scene.Sensors.Where((_, i) => stageOf[i] >= 0 && scene.Sensors[i].Antenna is not null)];
        string[] nations = [.. taking.Select(s => s.Nation).Distinct().Order(StringComparer.Ordinal)];
        Pipe[] pipes = [.. nations.Select(_ => new Pipe(new PipeOptions(pauseWriterThreshold: 1 << 16, resumeWriterThreshold: 1 << 15, useSynchronizationContext: false)))];
        for (int n = 0; n < nations.Length; n++)
        {
            Pipe pipe = pipes[n];
            string name = NationNames.Of(nations[n]) + " (simulated)";
            hub.Add(new FeedOptions($"tcp://simulated/{nations[n]}", name, QueuePlots: QueuePlots), (pump, _) => Task.FromResult<IPlotReader>(new FrameReader(new PlotFeedReader(name, pipe.Reader, scene.IndexOf, pump.Complain), NothingOwned.Instance)));
        }

        try
        {
            Study study = Study.Read(studyPath);
            for (uint number = 0; ; number++)
                await PlayAsync(study, number, taking, nations, [.. pipes.Select(p => p.Writer)], stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
        catch (InputException e)
        {
            log.LogError("demonstration: {Reason}", e.Message);
        }
    }

    private async Task PlayAsync(Study study, uint number, Sensor[] taking, string[] nations, PipeWriter[] pipes, CancellationToken cancel)
    {
        ulong seed = study.Seed + number;
        Geometry land = Geography.UndissolvedLand(GeoJson.Read(study.RegionsPath, InputFile.ReadText(study.RegionsPath)));
        // As many in the air at a time, however long the scene is: flights take some two hours.
        double sceneS = number == 0 ? FirstSceneS : SceneS;
        TrafficSettings traffic = study.Traffic with { Seed = seed, DurationS = sceneS, Aircraft = (number == 0 ? 1 : 2) * study.Traffic.Aircraft };
        IReadOnlyList<Trajectory> targets = new TrafficGenerator(traffic, PlacesCsv.Read(study.AirportsPath), PlacesCsv.Read(study.OverseasPath), PlacesCsv.Read(study.PortsPath), land).Generate();
        var simulator = new SensorSimulator(taking, targets, study.Sensing with { Seed = seed });
        int[] feedOf = [.. taking.Select(s => Array.IndexOf(nations, s.Nation))];
        var ofSensor = new List<Plot>[taking.Length];
        for (int s = 0; s < ofSensor.Length; s++)
            ofSensor[s] = [];
        var scratch = new ArrayBufferWriter<byte>(1 << 16);

        // The scene is placed so that its present is the host's.
        double fromS = 600.0, beganS = number == 0 ? EarlierS : 0.0;
        double offsetS = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds - beganS - fromS;
        long began = Stopwatch.GetTimestamp();
        foreach ((double endS, Plot[] plots) in simulator.Run(fromS, sceneS))
        {
            int next = 0;
            double windowS = plots.Length > 0 ? plots[0].TimeS : endS;
            for (double slice = Math.Floor(windowS / SliceS) * SliceS; next < plots.Length; slice += SliceS)
            {
                for (; next < plots.Length && plots[next].TimeS < slice + SliceS; next++)
                {
                    Plot plot = plots[next];
                    plot.TimeS += offsetS;
                    ofSensor[plot.Sensor].Add(plot);
                }

                double aheadS = slice + SliceS - fromS - beganS - Stopwatch.GetElapsedTime(began).TotalSeconds;
                if (aheadS > 0.0)
                {
                    if (!host.Ready)
                        host.BecomeReady();
                    await Task.Delay(TimeSpan.FromSeconds(aheadS), cancel).ConfigureAwait(false);
                }

                for (int s = 0; s < ofSensor.Length; s++)
                {
                    if (ofSensor[s].Count == 0)
                        continue;
                    PlotFrames.WritePlots(pipes[feedOf[s]], scratch, taking[s].Id, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ofSensor[s]));
                    ofSensor[s].Clear();
                }

                foreach (PipeWriter pipe in pipes)
                    await pipe.FlushAsync(cancel).ConfigureAwait(false);
            }
        }
    }

    private sealed class NothingOwned : IDisposable
    {
        public static readonly NothingOwned Instance = new();

        public void Dispose()
        {
        }
    }
}
