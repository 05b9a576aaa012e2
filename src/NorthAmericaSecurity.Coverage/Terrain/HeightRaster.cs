namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>Where the posts of a raster stand: row 0 is the northernmost, column 0 the westernmost; all in degrees of latitude and longitude.</summary>
/// <param name="NorthDeg">Latitude of the posts of row 0.</param>
/// <param name="WestDeg">Longitude of the posts of column 0.</param>
/// <param name="LatitudeStepDeg">Degrees from a row to the next one south of it, positive.</param>
/// <param name="LongitudeStepDeg">Degrees from a column to the next one east of it, positive.</param>
/// <param name="PostsAreCentres">
/// True if each post is the centre of a cell and the raster reaches half a step beyond its outermost posts (there it holds their heights); false if it ends with them.
/// </param>
public readonly record struct PostGrid(
    int Rows, int Columns, double NorthDeg, double WestDeg, double LatitudeStepDeg, double LongitudeStepDeg, bool PostsAreCentres)
{
    private double Margin => PostsAreCentres ? 0.5 : 0.0;

    public double NorthEdgeDeg => NorthDeg + Margin * LatitudeStepDeg;

    public double SouthEdgeDeg => NorthDeg - (Rows - 1 + Margin) * LatitudeStepDeg;

    public double WestEdgeDeg => WestDeg - Margin * LongitudeStepDeg;

    public double EastEdgeDeg => WestDeg + (Columns - 1 + Margin) * LongitudeStepDeg;

    public double LatitudeOf(int row) => NorthDeg - row * LatitudeStepDeg;

    public double LongitudeOf(int column) => WestDeg + column * LongitudeStepDeg;

    /// <summary>Row and column, with their fractions, of a place; false if it lies outside. Longitudes may be given in any turn.</summary>
    public bool TryLocate(double latitudeDeg, double longitudeDeg, out double row, out double column)
    {
        // A hair of tolerance: a place on the edge is inside however its degrees were rounded.
        const double hair = 1e-6;
        double east = longitudeDeg - WestEdgeDeg;
        east -= 360.0 * Math.Floor(east / 360.0);
        if (east > 360.0 - hair * LongitudeStepDeg)
            east -= 360.0;
        row = (NorthDeg - latitudeDeg) / LatitudeStepDeg;
        column = east / LongitudeStepDeg - Margin;
        bool inside = row >= -Margin - hair && row <= Rows - 1 + Margin + hair && column >= -Margin - hair && column <= Columns - 1 + Margin + hair;
        row = Math.Clamp(row, 0.0, Rows - 1);
        column = Math.Clamp(column, 0.0, Columns - 1);
        return inside;
    }
}

/// <summary>
/// Heights above mean sea level in whole metres on posts of latitude and longitude, packed row by row; between four posts the height is bilinear.
/// </summary>
public sealed class HeightRaster
{
    /// <summary>A post without a height.</summary>
    public const short Void = short.MinValue;

    /// <param name="id">What answers call it: the built-in model's name or the tile's file name.</param>
    public HeightRaster(string id, PostGrid grid, short[] posts)
    {
        if (posts.Length != (long)grid.Rows * grid.Columns)
            throw new ArgumentException($"{id}: {posts.Length} posts for {grid.Rows} rows of {grid.Columns}");
        Id = id;
        Grid = grid;
        Posts = posts;
    }

    public string Id { get; }

    public PostGrid Grid { get; }

    /// <summary>Metres above mean sea level, or <see cref="Void"/>.</summary>
    public short[] Posts { get; }

    public short this[int row, int column] => Posts[row * Grid.Columns + column];

    /// <summary>Height in metres above mean sea level at a place; false where the raster does not reach or one of the posts that the height leans on is void.</summary>
    public bool TryHeight(double latitudeDeg, double longitudeDeg, out double heightM)
    {
        heightM = 0.0;
        if (!Grid.TryLocate(latitudeDeg, longitudeDeg, out double row, out double column))
            return false;
        int i = Math.Min((int)row, Math.Max(0, Grid.Rows - 2)), j = Math.Min((int)column, Math.Max(0, Grid.Columns - 2));
        double south = row - i, east = column - j;
        double sum = 0.0;
        return Add(i, j, (1.0 - south) * (1.0 - east), ref sum)
            && Add(i, j + 1, (1.0 - south) * east, ref sum)
            && Add(i + 1, j, south * (1.0 - east), ref sum)
            && Add(i + 1, j + 1, south * east, ref sum)
            && double.IsFinite(heightM = sum);
    }

    /// <summary>Adds a post's share; a post of no weight may be void.</summary>
    private bool Add(int row, int column, double weight, ref double sum)
    {
        if (weight <= 0.0)
            return true;
        short height = this[row, column];
        sum += weight * height;
        return height != Void;
    }
}
