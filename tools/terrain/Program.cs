using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.TerrainMaker;

// make: writes the packed rasters of src/NorthAmericaSecurity.Coverage/Terrain/Data. accuracy: prints how the inputs and the built-in raster compare with surveyed elevations.
string tool = args.Length > 1 ? args[1] : Path.Combine("tools", "terrain");
string inputs = Path.Combine(tool, "out"), data = Path.Combine(tool, "..", "..", "src", "NorthAmericaSecurity.Coverage", "Terrain", "Data");
if (args.Length == 0 || args[0] is not ("make" or "accuracy") || !Directory.Exists(inputs))
{
    Console.Error.WriteLine("expected: make | accuracy [FOLDER OF THE TOOL], after fetch.sh there");
    return 2;
}

var sources = new Sources(inputs);
// 10 to 85°N, 180 to 50°W, cells of 2' with a post in the middle of each.
var grid = new PostGrid(2250, 3900, 85.0 - 1.0 / 60.0, -180.0 + 1.0 / 60.0, 1.0 / 30.0, 1.0 / 30.0, PostsAreCentres: true);
float[] marble = Blend.Decode(sources.MarbleGrey(grid)), etopo = sources.Etopo5(grid);
if (args[0] == "make")
{
    Write("north-america-2min.raster", grid, Blend.Of(grid, marble, etopo));
    (PostGrid geoid, short[] centimetres) = sources.Egm96();
    Write("egm96-15min.raster", geoid, centimetres);
    return 0;
}

var accuracy = new Accuracy(Path.Combine(inputs, "airports.json"));
HeightRaster Whole(string id, float[] heights) => new(id, grid, [.. heights.Select(h => (short)Math.Round(h))]);
(PostGrid builtIn, short[] posts) = PackedRaster.Read(File.ReadAllBytes(Path.Combine(data, "north-america-2min.raster")));
var result = new HeightRaster("built-in 2'", builtIn, posts);
Accuracy.Header();
accuracy.Row("ETOPO5 in its right place", Whole("etopo5", etopo));
accuracy.Row("Marble's tiles", Whole("marble", marble));
accuracy.Row("built-in", result);
Console.WriteLine();
Accuracy.PointRows(result);
return 0;

void Write(string name, PostGrid of, short[] values)
{
    Directory.CreateDirectory(data);
    string path = Path.Combine(data, name);
    using (FileStream file = File.Create(path))
        PackedRaster.Write(file, of, values);
    Console.WriteLine($"{name}: {new FileInfo(path).Length} octets");
}
