using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Simulation.Scenes;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>A simulated scene as a folder: sensors.csv, detections.csv.gz and truth.csv.gz.</summary>
internal static class SceneFolder
{
    public static void Write(string folder, Scene scene)
    {
        WriteSensors(folder, scene);
        WriteTruth(Path.Combine(folder, "truth.csv.gz"), scene, 1);
        WriteDetections(Path.Combine(folder, "detections.csv.gz"), scene);
    }

    public static void WriteSensors(string folder, Scene scene)
    {
        using var output = new OutputFile(Path.Combine(folder, "sensors.csv"));
        SensorsCsv.Write(output.Text, new SensorSet(scene.Sensors, scene.Planar));
        output.Commit();
    }

    /// <param name="decimals">Of planar positions in metres.</param>
    public static void WriteTruth(string path, Scene scene, int decimals)
    {
        using var output = new OutputFile(path);
        if (scene.Planar)
            TruthCsv.WritePlanar(output.Text, scene.Targets, decimals);
        else
            TruthCsv.Write(output.Text, scene.Targets);
        output.Commit();
    }

    public static void WriteDetections(string path, Scene scene)
    {
        using var output = new OutputFile(path);
        DetectionsCsv.Write(output.Text, new SensorSet(scene.Sensors, scene.Planar), [.. scene.Targets.Select(t => t.Id)], scene.Plots);
        output.Commit();
    }
}
