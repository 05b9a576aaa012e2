using System.Buffers.Binary;
using System.Globalization;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Coverage.Tests.Terrain;

public class TerrainTests
{
    [Theory]
    [InlineData(19.4326, -99.1332, 2240, 100)] // Mexico City
    [InlineData(39.7392, -104.9903, 1610, 60)] // Denver
    [InlineData(51.0447, -114.0719, 1045, 60)] // Calgary
    [InlineData(60.5671, -140.4055, 5959, 1500)] // Mount Logan: isolated peaks are low at 2'
    [InlineData(40.0, -60.0, 0, 0)] // the Atlantic
    public void The_built_in_model_knows_the_continent(double latitudeDeg, double longitudeDeg, double surveyedM, double withinM)
    {
        Elevation ground = TerrainModel.BuiltIn.At(latitudeDeg, longitudeDeg);
        Assert.Equal(surveyedM, ground.HeightM, withinM + 0.5);
        Assert.Equal(TerrainModel.BuiltInId, ground.Source);
        Assert.Equal(3706.0, ground.ResolutionM, 1.0);
    }

    [Theory]
    [InlineData(85.0, -100.0, true)]
    [InlineData(85.001, -100.0, false)]
    [InlineData(10.0, -180.0, true)]
    [InlineData(52.0, 180.0, true)]
    [InlineData(52.0, 179.99, false)]
    [InlineData(52.0, -49.99, false)]
    public void Beyond_its_edge_there_is_no_elevation_data_and_a_sea(double latitudeDeg, double longitudeDeg, bool isKnown)
    {
        Elevation ground = TerrainModel.BuiltIn.At(latitudeDeg, longitudeDeg);
        Assert.Equal(isKnown, ground.IsKnown);
        if (!isKnown)
            Assert.Equal(Elevation.None, ground);
    }

    [Theory]
    // GeoidEval's own example (Timbuktu, egm96-5: 28.7068 m), and posts of the grid itself.
    [InlineData(16.775833, -3.009444, 28.7068, 0.05)]
    [InlineData(90.0, 12.0, 13.606, 0.01)]
    [InlineData(-90.0, 12.0, -29.534, 0.01)]
    // Across the antimeridian.
    [InlineData(52.0, 179.999, double.NaN, 0.0)]
    public void The_geoid_is_where_it_is_known_to_be(double latitudeDeg, double longitudeDeg, double expectedM, double withinM)
    {
        double height = Geoid.HeightM(latitudeDeg, longitudeDeg);
        if (double.IsNaN(expectedM))
            Assert.Equal(Geoid.HeightM(latitudeDeg, -180.0), height, 0.01);
        else
            Assert.Equal(expectedM, height, withinM);
    }

    [Fact]
    public void A_void_and_the_edge_of_a_tile_fall_back_to_the_coarser_raster()
    {
        string folder = TestPaths.NewFolder();
        byte[] tile = new byte[2 * 1201 * 1201];
        for (int i = 0; i < tile.Length; i += 2)
            BinaryPrimitives.WriteInt16BigEndian(tile.AsSpan(i), (short)(i / 2 / 1201));
        BinaryPrimitives.WriteInt16BigEndian(tile.AsSpan(2 * (600 * 1201 + 600)), HeightRaster.Void);
        File.WriteAllBytes(Path.Combine(folder, "N39W105.hgt"), tile);
        TerrainModel terrain = TerrainModel.WithTiles(folder);
        // Rows from the north: 40° is row 0, 39° row 1200.
        Assert.Equal(new Elevation(0.0, "N39W105.hgt", 1.0 / 1200.0), terrain.At(40.0, -104.5));
        Assert.Equal(300.5, terrain.At(40.0 - 300.5 / 1200.0, -104.25).HeightM, 1e-6);
        Assert.Equal(1200.0, terrain.At(39.0, -105.0).HeightM, 1e-6);
        Assert.Equal(TerrainModel.BuiltInId, terrain.At(39.5, -104.5).Source);
        Assert.Equal(TerrainModel.BuiltInId, terrain.At(39.5001, -104.4999).Source);
        Assert.Equal(TerrainModel.BuiltInId, terrain.At(38.9999, -104.5).Source);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("EHdr", "bil", "Int16")]
    [InlineData("EHdr", "bil", "Float32")]
    [InlineData("AAIGrid", "asc", "Int16")]
    public void Tiles_that_gdal_writes_are_read_as_gdal_reads_them(string format, string extension, string type)
    {
        ExternalTool.Require("gdal_translate");
        string folder = TestPaths.NewFolder(), source = Path.Combine(folder, "source.txt"), tiles = Path.Combine(folder, "tiles");
        Directory.CreateDirectory(tiles);
        string[] rows = [.. Enumerable.Range(0, 5).Select(i => string.Join(' ', Enumerable.Range(0, 7).Select(j => (i * 100 + j * 13).ToString(CultureInfo.InvariantCulture))))];
        File.WriteAllText(source, $"ncols 7\nnrows 5\nxllcorner -105.01\nyllcorner 39.5\ncellsize 0.002\nNODATA_value -9999\n{string.Join('\n', rows)}\n");
        string tile = Path.Combine(tiles, "dem." + extension);
        ExternalTool.Run("gdal_translate", ["-q", "-of", format, "-ot", type, "-a_srs", "EPSG:4326", source, tile]);
        TerrainModel terrain = TerrainModel.WithTiles(tiles);
        string asked = ExternalTool.Run("gdallocationinfo", ["-valonly", "-geoloc", tile], "-105.005 39.507\n-104.997 39.501\n").Out;
        double[] expected = [.. asked.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(v => double.Parse(v, CultureInfo.InvariantCulture))];
        // Middles of cells, where nothing is interpolated.
        Assert.Equal(expected[0], terrain.At(39.507, -105.005).HeightM, 1e-6);
        Assert.Equal(expected[1], terrain.At(39.501, -104.997).HeightM, 1e-6);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void An_antenna_stands_on_its_survey_else_on_the_highest_post_near()
    {
        AntennaSite guessed = AntennaSite.Place(TerrainModel.BuiltIn, "denver", 39.7392, -104.9903, double.NaN, 20.0);
        Assert.False(guessed.IsSurveyed);
        Assert.True(guessed.GroundM >= TerrainModel.BuiltIn.At(39.7392, -104.9903).HeightM);
        Assert.Equal(TerrainModel.BuiltIn.HighestPostM(39.7392, -104.9903, 2.0 / 60.0), guessed.GroundM);
        AntennaSite surveyed = AntennaSite.Place(TerrainModel.BuiltIn, "denver", 39.7392, -104.9903, 1655.0, 20.0);
        Assert.Equal(1675.0, surveyed.HeightM);
        // The ellipsoid is some 17 m above the geoid there.
        Assert.Equal(1675.0 - 17.0, surveyed.Position.HeightM, 0.5);
    }

    [Theory]
    [InlineData(-9999.0)]
    [InlineData(-1.0)]
    [InlineData(12_000.0)]
    public void A_survey_under_the_sea_or_above_all_summits_is_refused_by_name(double surveyedM) =>
        Assert.Contains("sensor alfa", Assert.Throws<InputException>(() => AntennaSite.Place(TerrainModel.BuiltIn, "alfa", 40.0, -100.0, surveyedM, 20.0)).Message);
}
