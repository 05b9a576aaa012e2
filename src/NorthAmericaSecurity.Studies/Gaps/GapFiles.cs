using System.Globalization;
using System.IO.Compression;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Feeds;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>The files of a gap study: all appear together or not at all.</summary>
internal sealed class GapFiles : IDisposable
{
    public static readonly string[] Names = ["gaps.csv", "reasons.csv", "gaps.json", "gaps.geojson", "ridges.csv", "gaps.html"];

    private readonly OutputFile[] _files;
    private readonly byte[][] _contents = new byte[Names.Length][];

    public GapFiles(string folder) => _files = [.. Names.Select(name => new OutputFile(Path.Combine(folder, name)))];

    public void Write(GapResult result, GapPictures pictures, IReadOnlyList<PlacedSensor> placed)
    {
        Action<TextWriter>[] writers = [w => WriteGaps(w, result), w => WriteReasons(w, result), result.Write, w => GeoJson.WriteWorded(w, pictures.Features()), w => WriteRidges(w, result, pictures, placed), w => GapPage.Write(w, result, pictures, placed)];
        Parallel.For(0, writers.Length, i =>
        {
            using var memory = new MemoryStream();
            using (var text = new StreamWriter(memory) { NewLine = "\n" })
                writers[i](text);
            _contents[i] = memory.ToArray();
        });
    }

    public void Commit()
    {
        for (int i = 0; i < _files.Length; i++)
            _files[i].Stream.Write(_contents[i]);
        foreach (OutputFile file in _files)
            file.Commit();
    }

    /// <summary>Keeps the files for the next time; a place that cannot be written costs time only.</summary>
    public void Keep(string path)
    {
        string temporary = $"{path}.{Environment.ProcessId}.partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var archive = new ZipArchive(File.Create(temporary), ZipArchiveMode.Create))
            {
                for (int i = 0; i < Names.Length; i++)
                {
                    using Stream entry = archive.CreateEntry(Names[i], CompressionLevel.Fastest).Open();
                    entry.Write(_contents[i]);
                }
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not kept: computed again next time.
        }
    }

    /// <summary>Writes the files as they were kept; null if they were not.</summary>
    public GapResult? TryRestore(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            using ZipArchive archive = ZipFile.OpenRead(path);
            for (int i = 0; i < Names.Length; i++)
            {
                using Stream entry = archive.GetEntry(Names[i])!.Open();
                using var memory = new MemoryStream();
                entry.CopyTo(memory);
                _contents[i] = memory.ToArray();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NullReferenceException)
        {
            // Damaged: as good as none.
            return null;
        }

        GapResult result = GapResult.Parse(System.Text.Encoding.UTF8.GetString(_contents[Array.IndexOf(Names, "gaps.json")]));
        Commit();
        return result;
    }

    public void Dispose()
    {
        foreach (OutputFile file in _files)
            file.Dispose();
    }

    /// <summary>Metres of a height with what it is above, as files name it.</summary>
    private static string HeightOf(GapLayerFacts layer, int height) =>
        string.Create(CultureInfo.InvariantCulture, $"{layer.HeightsM[height]},{(height < layer.HeightsM.Count - layer.AboveGround ? "sea" : "ground")}");

    private static void WriteGaps(TextWriter writer, GapResult result)
    {
        Dictionary<string, GapLayerFacts> layers = result.Layers.ToDictionary(l => l.Id);
        Dictionary<string, RegionFacts> regions = result.Regions.ToDictionary(r => r.Id);
        writer.WriteLine("layer,altitude_m,above,path,stage,region,nation,kind,region_km2,excluded_km2,gap_km2,gap_percent,closed_km2,twice_km2");
        foreach (CellGapRow row in result.Rows)
        {
            RegionFacts r = regions[row.Region];
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{row.Layer},{HeightOf(layers[row.Layer], row.Height)},{row.Path},{row.Stage},{row.Region},{r.Nation},{r.Kind},{r.AreaKm2},{row.ExcludedKm2},{row.GapKm2},{row.GapPercent},{row.ClosedKm2},{row.TwiceKm2}"));
        }
    }

    private static void WriteRidges(TextWriter writer, GapResult result, GapPictures pictures, IReadOnlyList<PlacedSensor> placed)
    {
        writer.WriteLine("layer,altitude_m,stage,sensor,ridge_lat_deg,ridge_lon_deg,ridge_elevation_m,ridge_range_km,hidden_km2");
        foreach (GapRidges ridges in pictures.Ridges)
        {
            foreach ((int sensor, Ridge ridge, double hiddenKm2) in ridges.Greatest())
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{ridges.Layer.Id},{ridges.Layer.Heights[ridges.Layer.Headline].HeightM},{result.Paths[0].Stages[^1].Id},{placed[sensor].Sensor.Id},{ridge.LatitudeDeg:F3},{ridge.LongitudeDeg:F3},{ridge.ElevationM:F0},{ridge.RangeM / 1000.0:F1},{hiddenKm2}"));
            }
        }
    }

    private static void WriteReasons(TextWriter writer, GapResult result)
    {
        Dictionary<string, GapLayerFacts> layers = result.Layers.ToDictionary(l => l.Id);
        writer.WriteLine("layer,altitude_m,above,path,stage,region,reason,km2");
        foreach (CellGapRow row in result.Rows)
        {
            for (int reason = 0; reason < row.ReasonKm2.Count; reason++)
            {
                if (row.ReasonKm2[reason] > 0.0)
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Layer},{HeightOf(layers[row.Layer], row.Height)},{row.Path},{row.Stage},{row.Region},{ReasonNames.Of((Reason)reason)},{row.ReasonKm2[reason]}"));
            }
        }
    }
}

/// <summary>Reasons as files call them.</summary>
internal static class ReasonNames
{
    public static string Of(Reason reason) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString());
}
