using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>The fields of detection of sensors on the terrain, for the correlator: coarse cells, since a track's next plot is seconds away.</summary>
public static class SensorFields
{
    /// <summary>A cell, a tenth of a degree, has three by three of those in which lines of sight are kept; the one in its middle stands for all.</summary>
    private const int Side = 3;

    /// <summary>Metres above mean sea level.</summary>
    private static readonly float[] s_heightsM = [150f, 600f, 1500f, 3000f, 6000f, 9000f, 12_000f, 20_000f];

    /// <summary>
    /// Fields of aircraft by sensor; null for a sensor that is in space or sees no aircraft. What goes by sky wave is left out: its plots are kilometres wide and feed no aircraft's track. Silent aircraft have a fighter's cross section, replying ones an airliner's.
    /// The same whatever the number of workers.
    /// </summary>
    public static DetectionFields?[] Of(TerrainModel terrain, IReadOnlyList<PlacedSensor> sensors, DetectionConditions conditions, int workers = -1)
    {
        double[] heights = [.. s_heightsM.Select(h => (double)h)];
        var replying = new ProfileBuilder(TypeOf("airliner"), true, conditions, UpdateRule.Air, heights);
        var silent = new ProfileBuilder(TypeOf("fighter"), false, conditions, UpdateRule.Air, heights);
        var fields = new DetectionFields?[sensors.Count];
        Parallel.For(0, sensors.Count, new ParallelOptions { MaxDegreeOfParallelism = workers }, i =>
        {
            PlacedSensor placed = sensors[i];
            if (placed.InSpace)
                return;
            Sensor sensor = placed.Sensor with { Skywave = null };
            DetectionProfile withReply = replying.Build(sensor, placed.Site), without = silent.Build(sensor, placed.Site);
            double reach = Math.Max(withReply.GreatestGroundM, without.GreatestGroundM);
            if (reach > 0.0 && double.IsFinite(reach))
                fields[i] = Fill(terrain, placed, reach, withReply, without);
        });
        return fields;
    }

    /// <summary>As the other, of sensors that are first placed on the terrain.</summary>
    /// <param name="cache">Where lines of sight are kept; null keeps nothing.</param>
    /// <param name="done">Told the share of the lines of sight that is done, 0 to 1.</param>
    /// <exception cref="InputException">An antenna stands under the sea or above every summit; alone, or among others in an <see cref="AggregateException"/>: a tile cannot be read.</exception>
    public static DetectionFields?[] Of(TerrainModel terrain, IReadOnlyList<Sensor> sensors, SightCache? cache, Action<double>? done = null) =>
        Of(terrain, PlacedSensor.Place(terrain, sensors, cache, done: done), new DetectionConditions());

    private static DetectionFields Fill(TerrainModel terrain, PlacedSensor placed, double reachM, DetectionProfile withReply, DetectionProfile without)
    {
        var window = CellWindow.Around(placed.Site.LatitudeDeg, placed.Site.LongitudeDeg, reachM);
        int rows = (window.Rows + Side - 1) / Side, columns = (window.Columns + Side - 1) / Side;
        double south = 90.0 - (window.FirstRow + window.Rows) * CellWindow.StepDeg, west = window.FirstColumn * CellWindow.StepDeg - 180.0;
        var fields = new DetectionFields(New(), New());
        float[] lowest = new float[rows * columns];
        bool[] sea = new bool[rows * columns];
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
            {
                (double latitude, double longitude) = fields.Silent.Middle(row, column);
                int cell = row * columns + column;
                lowest[cell] = placed.Sight?.At(latitude, longitude) ?? float.NegativeInfinity;
                sea[cell] = latitude < 90.0 && terrain.At(latitude, longitude).RadarHeightM == 0.0;
            }

        FieldFiller.Fill([(fields.Replying, withReply), (fields.Silent, without)], lowest, sea);
        return fields;

        DetectionField New() => new(south, west, Side * CellWindow.StepDeg, rows, columns, s_heightsM);
    }

    private static TargetType TypeOf(string id) => TargetTypeJson.Default.First(t => t.Id == id);
}
