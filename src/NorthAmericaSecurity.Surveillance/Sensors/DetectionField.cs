namespace NorthAmericaSecurity.Surveillance.Sensors;

/// <summary>
/// Where a sensor sees a kind of targets, and how surely: the probability of detection in one look by cell of latitude and longitude and by height, packed in bytes. Plain data: Coverage
/// fills it from terrain and the radar equation, Fusion reads it to know what a miss means. A place outside of the field, or higher than its highest height, is not seen.
/// </summary>
public sealed class DetectionField
{
    private const float Unit = 1.0f / 255.0f;

    private readonly float[] _heightsM;

    // [row from the south][column from the west][height]
    private readonly byte[] _pd;

    /// <param name="southDeg">Southern edge in degrees.</param>
    /// <param name="westDeg">Western edge in degrees; the field may go on over the antimeridian.</param>
    /// <param name="cellDeg">Height and width of a cell in degrees.</param>
    /// <param name="heightsM">Heights above mean sea level in metres, rising; between them the probability is interpolated, below the first it is the first's.</param>
    public DetectionField(double southDeg, double westDeg, double cellDeg, int rows, int columns, IEnumerable<float> heightsM)
    {
        SouthDeg = southDeg;
        WestDeg = westDeg;
        CellDeg = cellDeg;
        Rows = rows;
        Columns = columns;
        _heightsM = [.. heightsM];
        _pd = new byte[(long)rows * columns * _heightsM.Length];
    }

    public double SouthDeg { get; }

    public double WestDeg { get; }

    public double CellDeg { get; }

    public int Rows { get; }

    public int Columns { get; }

    public ReadOnlySpan<float> HeightsM => _heightsM;

    /// <summary>The probabilities of a cell at each height, in 255ths.</summary>
    public Span<byte> Cell(int row, int column) => _pd.AsSpan((row * Columns + column) * _heightsM.Length, _heightsM.Length);

    /// <summary>The middle of a cell in degrees.</summary>
    public (double LatitudeDeg, double LongitudeDeg) Middle(int row, int column) =>
        (SouthDeg + (row + 0.5) * CellDeg, Units.Wrap180(WestDeg + (column + 0.5) * CellDeg));

    /// <summary>A probability as it is packed: to the nearest 255th.</summary>
    public static byte Pack(float pd) => (byte)MathF.Round(pd * 255.0f);

    /// <summary>Probability that one look detects a target at a place and a height above mean sea level in metres.</summary>
    public float Pd(double latitudeDeg, double longitudeDeg, double heightM)
    {
        double south = (latitudeDeg - SouthDeg) / CellDeg, west = Units.Wrap360(longitudeDeg - WestDeg) / CellDeg;
        if (!(south >= 0.0 && south < Rows && west < Columns && heightM <= _heightsM[^1]))
            return 0.0f;
        ReadOnlySpan<byte> cell = Cell((int)south, (int)west);
        int above = 0;
        while (_heightsM[above] < heightM)
            above++;
        if (above == 0)
            return cell[0] * Unit;
        float share = ((float)heightM - _heightsM[above - 1]) / (_heightsM[above] - _heightsM[above - 1]);
        return Unit * (cell[above - 1] + share * (cell[above] - cell[above - 1]));
    }
}
