using System.Reflection;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>The rasters that lie in this assembly; tools/terrain makes them.</summary>
internal static class EmbeddedRaster
{
    /// <summary>A packed raster by its file name.</summary>
    public static (PostGrid Grid, short[] Posts) Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Terrain." + name)
            ?? throw new InvalidOperationException($"the assembly does not hold {name}");
        byte[] packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        return PackedRaster.Read(packed);
    }
}
