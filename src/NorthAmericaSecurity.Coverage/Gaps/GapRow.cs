using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>What all rows of one question have in common.</summary>
/// <param name="Tables">By sensor; null for those that have nothing for such targets.</param>
/// <param name="Floors">By path and stage: the reason where no sensor reaches.</param>
internal sealed record GapPlan(
    RegionCells Cells, CellGround Ground, GapQuestion Question, IReadOnlyList<GapPath> Paths, LookTable?[] Tables, Reason[][] Floors, float[] HeightsM, float[] AboveGroundM);

/// <summary>
/// One worker's row of cells: takes in sensor after sensor, stage after stage, and keeps count of what the cells then are. Sixteen heights of a cell are one vector; a sensor costs a
/// cell one look into its table, a stage costs the cells that its sensors reach, and a count changes only where a cell does. Keeps its memory from row to row.
/// </summary>
internal sealed class GapRow
{
    private const int Lanes = GapQuestion.MostHeights, Half = 8;

    /// <summary>The state of a cell that is not counted yet.</summary>
    private const byte None = 255;

    // Shares of cells are counted in whole numbers of this: sums of them are exact, whatever comes and goes.
    private const double WholeShare = 1 << 30;

    // Sixteen octets from n before the middle: n lanes of zeros, then ones.
    private static readonly byte[] Ramp = [.. new byte[Lanes], .. Enumerable.Repeat((byte)255, Lanes)];

    private readonly GapPlan _plan;
    private readonly float[] _missed, _keptMissed;
    private readonly byte[] _reason, _alone, _state, _keptReason, _keptAlone, _keptState;
    private readonly byte[] _hidden;

    // By cell: all ones where it is sea; the part of a sensor's table it finds itself in; and nothing that hides anything.
    private readonly int[] _seaRows, _shown;
    private readonly float[] _unhidden;
    private readonly bool[] _beginsAlike;
    private readonly bool[] _asked;
    private readonly Vector256<float> _heights0, _heights1;
    private readonly uint _lanesAsked;

    // Heights above ground, where a layer has them: by cell, for the lanes of the upper half or of both, the height above sea, and between which heights of a table it lies.
    private readonly int _above, _laneStride;
    private readonly float[] _laneHeight, _laneShare;
    private readonly int[] _laneFrom;
    private readonly byte[] _laneNear;

    // Whole shares by region of the row, height and state.
    private readonly int[] _placeOf;
    private readonly List<int> _regions = [];
    private readonly long[] _counts, _keptCounts;
    private int _row, _firstCell, _from, _to, _keptFrom, _keptTo;

    public GapRow(GapPlan plan)
    {
        _plan = plan;
        int widest = 0, runs = 0, regions = plan.Cells.Regions.Count;
        for (int row = 0; row < plan.Cells.Rows; row++)
        {
            ReadOnlySpan<CellRun> of = plan.Cells.RunsOf(row);
            runs = Math.Max(runs, of.Length);
            widest = of.Length > 0 ? Math.Max(widest, of[^1].FirstCell + of[^1].Count - of[0].FirstCell) : widest;
        }

        (_missed, _keptMissed) = (new float[widest * Lanes], new float[widest * Lanes]);
        (_reason, _alone, _state) = (new byte[widest * Lanes], new byte[widest * Lanes], new byte[widest * Lanes]);
        (_keptReason, _keptAlone, _keptState) = (new byte[widest * Lanes], new byte[widest * Lanes], new byte[widest * Lanes]);
        _hidden = new byte[widest];
        (_seaRows, _shown, _unhidden) = (new int[widest + Half], new int[widest + Half], new float[widest]);
        Array.Fill(_unhidden, float.NegativeInfinity);
        _beginsAlike = [.. plan.Paths.Select((p, i) => i > 0 && p.Adds.Count > 0 && plan.Paths[0].Adds.Count > 0 && p.Adds[0].AsSpan().SequenceEqual(plan.Paths[0].Adds[0]))];
        _asked = new bool[runs];
        _placeOf = new int[regions];
        (_counts, _keptCounts) = (new long[regions * GapSums.PerRegion], new long[regions * GapSums.PerRegion]);
        Span<float> heights = stackalloc float[Lanes];
        heights.Fill(float.PositiveInfinity);
        plan.HeightsM.CopyTo(heights);
        (_heights0, _heights1) = (Vector256.Create<float>(heights), Vector256.Create<float>(heights[Half..]));
        _lanesAsked = (1u << plan.Question.Heights.Count) - 1;
        _above = plan.AboveGroundM.Length;
        _laneStride = _above == 0 ? 0 : plan.HeightsM.Length >= Half ? Half : Lanes;
        (_laneHeight, _laneShare, _laneFrom) = (new float[(widest + 1) * _laneStride], new float[(widest + 1) * _laneStride], new int[(widest + 1) * _laneStride]);
        _laneNear = new byte[_above == 0 ? 0 : (widest + 1) * Lanes];
        if (_above > 0)
            PrepareAbove(widest, 0);
    }

    /// <summary>Works through all paths for a row counted from the first; adds areas to <paramref name="sums"/> and fills the row's cells of the two others.</summary>
    public void Run(int row, GapSums sums, byte[] firstStage, byte[] lastState)
    {
        ReadOnlySpan<CellRun> runs = _plan.Cells.RunsOf(row);
        if (runs.Length == 0)
            return;
        (_row, _firstCell) = (row, runs[0].FirstCell);
        int count = runs[^1].FirstCell + runs[^1].Count - _firstCell;
        Prepare(runs, count);
        Span<byte> first = firstStage.AsSpan(_firstCell * Lanes, count * Lanes), last = lastState.AsSpan(_firstCell * Lanes, count * Lanes);
        first.Fill(GapAnswer.Never);
        for (int path = 0; path < _plan.Paths.Count; path++)
        {
            IReadOnlyList<int[]> stages = _plan.Paths[path].Adds;
            Reason[] floors = _plan.Floors[path];
            Choose(runs, _plan.Paths[path].Regions);
            if (_beginsAlike[path])
                Restore();
            else
                Clear(count);
            for (int stage = 0; stage < stages.Count; stage++)
            {
                if (stage > 0 || !_beginsAlike[path])
                {
                    // What no sensor of a stage touches is as it was.
                    (_from, _to) = stage == 0 || floors[stage] != floors[stage - 1] ? (0, count) : (count, 0);
                    foreach (int sensor in stages[stage])
                    {
                        if (_plan.Tables[sensor] is { } table)
                            Take(table, runs, count);
                    }

                    Settle(runs, (byte)floors[stage], path == 0 ? first : default, (byte)stage);
                }

                if (path == 0 && stage == 0)
                    Keep(runs, count);
                AddTo(sums, path, stage);
            }

            if (path == 0)
                _state.AsSpan(0, count * Lanes).CopyTo(last);
        }

        Choose(runs, null);
        Outside(runs, first, last);
    }

    /// <summary>Begins a path with no sensor.</summary>
    private void Clear(int count)
    {
        _missed.AsSpan(0, count * Lanes).Fill(1.0f);
        _reason.AsSpan(0, count * Lanes).Clear();
        _alone.AsSpan(0, count * Lanes).Clear();
        _state.AsSpan(0, count * Lanes).Fill(None);
        _counts.AsSpan(0, _regions.Count * GapSums.PerRegion).Clear();
    }

    /// <summary>Keeps where the first path's first stage ends, as far as its later stages change it: other paths begin there.</summary>
    private void Keep(ReadOnlySpan<CellRun> runs, int count)
    {
        if (!_beginsAlike.Contains(true))
            return;
        (_keptFrom, _keptTo) = (count, 0);
        for (int stage = 1; stage < _plan.Paths[0].Adds.Count; stage++)
        {
            if (_plan.Floors[0][stage] != _plan.Floors[0][0])
                (_keptFrom, _keptTo) = (0, count);
        }

        // Paths that begin there follow one after the other: what any of them changes is kept.
        for (int path = 0; path < _plan.Paths.Count; path++)
        {
            foreach (int sensor in path == 0 || _beginsAlike[path] ? _plan.Paths[path].Adds.Skip(1).SelectMany(a => a) : [])
            {
                if (_plan.Tables[sensor] is not { } table)
                    continue;
                (int from, int to) = table.Everywhere ? (0, count) : SpanOf(table, runs);
                (_keptFrom, _keptTo) = (Math.Min(_keptFrom, from), Math.Max(_keptTo, to));
            }
        }

        _counts.AsSpan(0, _regions.Count * GapSums.PerRegion).CopyTo(_keptCounts);
        if (_keptTo > _keptFrom)
            Copy(_missed, _reason, _alone, _state, _keptMissed, _keptReason, _keptAlone, _keptState);
    }

    private void Restore()
    {
        _keptCounts.AsSpan(0, _regions.Count * GapSums.PerRegion).CopyTo(_counts);
        if (_keptTo > _keptFrom)
            Copy(_keptMissed, _keptReason, _keptAlone, _keptState, _missed, _reason, _alone, _state);
    }

    private void Copy(float[] missed, byte[] reason, byte[] alone, byte[] state, float[] toMissed, byte[] toReason, byte[] toAlone, byte[] toState)
    {
        (int at, int count) = (_keptFrom * Lanes, (_keptTo - _keptFrom) * Lanes);
        Array.Copy(missed, at, toMissed, at, count);
        Array.Copy(reason, at, toReason, at, count);
        Array.Copy(alone, at, toAlone, at, count);
        Array.Copy(state, at, toState, at, count);
    }

    private void Prepare(ReadOnlySpan<CellRun> runs, int count)
    {
        _regions.Clear();
        Array.Fill(_placeOf, -1);
        for (int r = 0; r < runs.Length; r++)
        {
            foreach (RegionShare share in _plan.Cells.SharesOf(runs[r]))
            {
                if (_placeOf[share.Region] >= 0)
                    continue;
                _placeOf[share.Region] = _regions.Count;
                _regions.Add(share.Region);
            }
        }

        for (int i = 0; i < count; i++)
        {
            short ground = _plan.Ground.HeightM[_firstCell + i];
            _seaRows[i] = ground == 0 ? -1 : 0;
            Vector256<float> height = Vector256.Create((float)ground);
            _hidden[i] = (byte)BitOperations.PopCount(Vector256.LessThan(_heights0, height).ExtractMostSignificantBits() | Vector256.LessThan(_heights1, height).ExtractMostSignificantBits() << Half);
            if (_above == 0 || ground == 0)
                continue;
            // Most neighbours of a lake or a plain are as high.
            if (i > 0 && ground == _plan.Ground.HeightM[_firstCell + i - 1])
                RepeatAbove(i);
            else
                PrepareAbove(i, ground);
        }
    }

    private void RepeatAbove(int cell)
    {
        int at = cell * _laneStride;
        for (int half = at; half < at + _laneStride; half += Half)
        {
            Vector256.LoadUnsafe(ref _laneHeight[half - _laneStride]).StoreUnsafe(ref _laneHeight[half]);
            Vector256.LoadUnsafe(ref _laneShare[half - _laneStride]).StoreUnsafe(ref _laneShare[half]);
            Vector256.LoadUnsafe(ref _laneFrom[half - _laneStride]).StoreUnsafe(ref _laneFrom[half]);
        }

        Vector128.LoadUnsafe(ref _laneNear[(cell - 1) * Lanes]).StoreUnsafe(ref _laneNear[cell * Lanes]);
    }

    /// <summary>Which runs are asked about: those of the question's regions that are the path's too.</summary>
    private void Choose(ReadOnlySpan<CellRun> runs, IReadOnlyList<bool>? regions)
    {
        for (int r = 0; r < runs.Length; r++)
        {
            _asked[r] = false;
            foreach (RegionShare share in _plan.Cells.SharesOf(runs[r]))
                _asked[r] |= _plan.Question.RegionsAsked[share.Region] && (regions is null || regions[share.Region]);
        }
    }

    /// <summary>Where the lanes of a cell find themselves in a table: those above sea in place, those above ground between two others.</summary>
    private void PrepareAbove(int cell, short ground)
    {
        for (int lane = Lanes - _laneStride; lane < Lanes; lane++)
        {
            int at = cell * _laneStride + lane - (Lanes - _laneStride), g = lane - _plan.HeightsM.Length;
            (_laneFrom[at], _laneShare[at], _laneHeight[at]) = (lane, 0.0f, lane < _plan.HeightsM.Length ? _plan.HeightsM[lane] : float.PositiveInfinity);
            if (g < 0 || g >= _above)
                continue;
            float height = ground + _plan.AboveGroundM[g];
            int from = 0, last = _plan.HeightsM.Length - 1;
            while (from < last - 1 && _plan.HeightsM[from + 1] <= height)
                from++;
            float low = _plan.HeightsM[from], high = _plan.HeightsM[Math.Min(from + 1, last)];
            float share = high > low ? Math.Clamp((height - low) / (high - low), 0.0f, 1.0f) : 0.0f;
            (_laneFrom[at], _laneShare[at], _laneHeight[at]) = (from, share, height);
        }

        for (int lane = 0; lane < Lanes; lane++)
        {
            int at = cell * _laneStride + lane - (Lanes - _laneStride);
            _laneNear[cell * Lanes + lane] = (byte)(lane < Lanes - _laneStride ? lane : _laneFrom[at] + (_laneShare[at] < 0.5f ? 0 : 1));
        }
    }

    /// <summary>
    /// The shared columns that a window holds, from one to before another, and how far the window's own columns are from them, by turn: behind the grid's last column a window goes on at its first.
    /// </summary>
    private static (int From, int To, int Own) ColumnsOf(in CellWindow window, int turn)
    {
        int first = window.ColumnOf(0);
        return turn == 0 ? (first, Math.Min(first + window.Columns, CellWindow.AllColumns), -first) : (0, first + window.Columns - CellWindow.AllColumns, CellWindow.AllColumns - first);
    }

    /// <summary>The first cell of the row that a sensor's window holds, and the one behind the last.</summary>
    private (int From, int To) SpanOf(LookTable table, ReadOnlySpan<CellRun> runs)
    {
        (int first, int last, int row) = (int.MaxValue, 0, _plan.Cells.FirstRow + _row - table.Window.FirstRow);
        for (int turn = 0; turn < 2 && row >= 0 && row < table.Window.Rows; turn++)
        {
            (int from, int to, _) = ColumnsOf(table.Window, turn);
            for (int r = RegionCells.FirstRun(runs, from); r < runs.Length && runs[r].Column < to; r++)
            {
                int cell = runs[r].FirstCell - _firstCell - runs[r].Column;
                (first, last) = (Math.Min(first, cell + Math.Max(from, runs[r].Column)), Math.Max(last, cell + Math.Min(to, runs[r].Column + runs[r].Count)));
            }
        }

        return (first, last);
    }

    /// <summary>Takes in a sensor over the cells of the row that its window holds.</summary>
    private void Take(LookTable table, ReadOnlySpan<CellRun> runs, int count)
    {
        if (table.Everywhere)
        {
            (_from, _to) = (0, count);
            for (int cell = 0; cell < count; cell++)
                _shown[cell] = table.Rows * Lanes & _seaRows[cell];
            TakeShown(table, 0, _shown.AsSpan(0, count), _unhidden);
            return;
        }

        int row = _plan.Cells.FirstRow + _row - table.Window.FirstRow;
        if (row < 0 || row >= table.Window.Rows)
            return;
        for (int turn = 0; turn < 2; turn++)
        {
            (int first, int end, int own) = ColumnsOf(table.Window, turn);
            for (int r = RegionCells.FirstRun(runs, first); r < runs.Length && runs[r].Column < end; r++)
            {
                if (!_asked[r])
                    continue;
                int from = Math.Max(first, runs[r].Column), to = Math.Min(end, runs[r].Column + runs[r].Count), cell = runs[r].FirstCell - _firstCell + from - runs[r].Column;
                (_from, _to) = (Math.Min(_from, cell), Math.Max(_to, cell + to - from));
                Take(table, row, from + own, to + own, cell);
            }
        }
    }

    private void Take(LookTable table, int row, int from, int to, int cell)
    {
        ReadOnlySpan<float> lowest = table.LowestOf(row, from, to - from);
        if (lowest.IsEmpty)
            lowest = _unhidden;
        Find(table, row, from, to, cell);
        if (table.Sector is { } sector)
            LeaveOut(table, sector, row, from, to, cell, lowest);
        TakeShown(table, cell, _shown.AsSpan(0, to - from), lowest);
    }

    /// <summary>Where in the sensor's table the cells of a row find themselves, into <see cref="_shown"/>: over land or over sea. Negative for those out of its reach.</summary>
    private void Find(LookTable table, int row, int from, int to, int cell)
    {
        EllipsoidMap map = table.Map;
        Vector256<int> reach = Vector256.Create(table.Reach), sea = Vector256.Create(table.Rows * Lanes);
        // Vectors of eight: seven more behind the last.
        for (int column = from; column < to; column += Half)
        {
            map.Sight(row, column, out Vector256<float> distanceM, out _, out _);
            Vector256<int> fine = Vector256.ConvertToInt32Native(distanceM * LookTable.FinePerM);
            Vector256<int> shown = table.RowsOf(fine) * Lanes + (sea & Vector256.LoadUnsafe(ref _seaRows[cell + column - from]));
            Vector256.ConditionalSelect(Vector256.LessThan(fine, reach), shown, Vector256<int>.AllBitsSet).StoreUnsafe(ref _shown[column - from]);
        }
    }

    /// <summary>Leaves out the cells of a row that lie out of the sensor's sector, which is then their reason.</summary>
    private void LeaveOut(LookTable table, Channel sector, int row, int from, int to, int cell, ReadOnlySpan<float> lowest)
    {
        EllipsoidMap map = table.Map;
        for (int column = from; column < to; column += Half)
        {
            map.Sight(row, column, out _, out Vector256<float> east, out Vector256<float> north);
            Vector256<float> azimuthDeg = VectorMath.Atan2(east, north) * (float)(180.0 / Math.PI);
            for (int at = column - from; at < Math.Min(column + Half, to) - from; at++)
            {
                if (_shown[at] < 0 || float.IsNaN(lowest[at]) || sector.LooksAt(azimuthDeg[at - (column - from)]))
                    continue;
                Raise(cell + at, (byte)Reason.OutsideSector);
                _shown[at] = -1;
            }
        }
    }

    private void Raise(int cell, byte reason) =>
        Vector128.Max(Vector128.LoadUnsafe(ref _reason[cell * Lanes]), Vector128.Create(reason)).StoreUnsafe(ref _reason[cell * Lanes]);

    /// <summary>Takes in one look into a sensor's table for all heights of each cell from one on.</summary>
    /// <param name="shown">By cell: where the table tells of what is in sight.</param>
    /// <param name="lowest">By cell: the lowest height in sight.</param>
    private void TakeShown(LookTable table, int cell, ReadOnlySpan<int> shown, ReadOnlySpan<float> lowest)
    {
        int land = table.Rows * Lanes, stride = _laneStride;
        bool both = stride > 0 || _plan.HeightsM.Length > Half;
        Vector256<float> heights0 = _heights0, heights1 = _heights1, one = Vector256<float>.One;
        // Rows are from Find, which keeps to the table, and cells are the row's.
        ref float look = ref MemoryMarshal.GetArrayDataReference(table.Missed), missedOfRow = ref _missed[cell * Lanes];
        ref byte inSight = ref MemoryMarshal.GetArrayDataReference(table.InSight), outOfSight = ref MemoryMarshal.GetArrayDataReference(table.OutOfSight);
        ref byte reasonOfRow = ref _reason[cell * Lanes], aloneOfRow = ref _alone[cell * Lanes];
        for (int i = 0; i < shown.Length; i++)
        {
            int row = shown[i];
            // NaN is beyond the range of the lines of sight.
            if (row < 0 || float.IsNaN(lowest[i]))
                continue;
            int hidden = row >= land ? row - land : row;
            Vector256<float> miss0 = Vector256.LoadUnsafe(ref look, (nuint)row), miss1 = one;
            Vector128<byte> seen = Vector128.LoadUnsafe(ref inSight, (nuint)row), unseen = Vector128.LoadUnsafe(ref outOfSight, (nuint)hidden);
            if (both)
                miss1 = Vector256.LoadUnsafe(ref look, (nuint)(row + Half));
            if (stride > 0)
            {
                int place = LanesOf(cell + i), lane = place * stride;
                Vector256<float> table0 = miss0, table1 = miss1;
                if (stride == Lanes)
                {
                    (heights0, miss0) = (Vector256.LoadUnsafe(ref _laneHeight[lane]), Between(table0, table1, lane));
                    lane += Half;
                }

                (heights1, miss1) = (Vector256.LoadUnsafe(ref _laneHeight[lane]), Between(table0, table1, lane));
                Vector128<byte> near = Vector128.LoadUnsafe(ref _laneNear[place * Lanes]);
                (seen, unseen) = (Vector128.ShuffleNative(seen, near), Vector128.ShuffleNative(unseen, near));
            }

            Vector256<float> low = Vector256.Create(lowest[i]), visible0 = Vector256.GreaterThanOrEqual(heights0, low), visible1 = Vector256.GreaterThanOrEqual(heights1, low);
            nuint at = (nuint)(i * Lanes);
            ref float missed = ref Unsafe.Add(ref missedOfRow, at);
            (Vector256.LoadUnsafe(ref missed) * Vector256.ConditionalSelect(visible0, miss0, one)).StoreUnsafe(ref missed);
            if (both)
                (Vector256.LoadUnsafe(ref missed, Half) * Vector256.ConditionalSelect(visible1, miss1, one)).StoreUnsafe(ref missed, Half);
            Vector128<byte> reason = Vector128.ConditionalSelect(Octets(visible0, visible1), seen, unseen);
            Vector128.Max(Vector128.LoadUnsafe(ref reasonOfRow, at), reason).StoreUnsafe(ref reasonOfRow, at);
            (Vector128.LoadUnsafe(ref aloneOfRow, at) - Vector128.Equals(reason, Vector128.Create(CellState.Covered))).StoreUnsafe(ref aloneOfRow, at);
        }
    }

    /// <summary>Where what <see cref="PrepareAbove"/> makes of a cell lies: all of the sea has it in one place, behind the cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LanesOf(int cell) => _seaRows[cell] < 0 ? _hidden.Length : cell;

    /// <summary>What a table holds for eight lanes of a cell, each between two of its heights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Between(Vector256<float> table0, Vector256<float> table1, int lane)
    {
        Vector256<int> from = Vector256.LoadUnsafe(ref _laneFrom[lane]);
        Vector256<float> low = Pick(table0, table1, from), high = Pick(table0, table1, Vector256.Min(from + Vector256<int>.One, Vector256.Create(Lanes - 1)));
        return low + Vector256.LoadUnsafe(ref _laneShare[lane]) * (high - low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Pick(Vector256<float> table0, Vector256<float> table1, Vector256<int> index)
    {
        Vector256<int> inHalf = index & Vector256.Create(Half - 1);
        (Vector256<float> lower, Vector256<float> upper) = Avx2.IsSupported
            ? (Avx2.PermuteVar8x32(table0, inHalf), Avx2.PermuteVar8x32(table1, inHalf)) : (Vector256.Shuffle(table0, inHalf), Vector256.Shuffle(table1, inHalf));
        return Vector256.ConditionalSelect(Vector256.GreaterThan(index, Vector256.Create(Half - 1)).AsSingle(), upper, lower);
    }

    /// <summary>Sixteen lanes of all ones or zeros as octets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Octets(Vector256<float> lower, Vector256<float> upper)
    {
        Vector256<short> words = Vector256.Narrow(lower.AsInt32(), upper.AsInt32());
        return Vector128.Narrow(words.GetLower(), words.GetUpper()).AsByte();
    }

    /// <summary>What each cell that was touched is after a stage; counts the change.</summary>
    private void Settle(ReadOnlySpan<CellRun> runs, byte floor, Span<byte> first, byte stage)
    {
        // A sensor that covers alone does so in spite of rounding.
        Vector256<float> most = Vector256.Create((float)(1.0 - _plan.Question.Rule.Probability) + 1e-6f);
        for (int r = 0; r < runs.Length; r++)
        {
            int firstOfRun = runs[r].FirstCell - _firstCell, end = Math.Min(firstOfRun + runs[r].Count, _to);
            if (!_asked[r])
                continue;
            ReadOnlySpan<RegionShare> shares = _plan.Cells.SharesOf(runs[r]);
            // Neighbours mostly change alike.
            Vector128<byte> was = default, becomes = default;
            int alike = 0;
            for (int cell = Math.Max(firstOfRun, _from); cell < end; cell++)
            {
                int at = cell * Lanes;
                Vector128<byte> state = Vector128.Create(floor), reason = Vector128.LoadUnsafe(ref _reason[at]), covered = default;
                // Many cells are out of the reach of all sensors.
                if (reason != Vector128<byte>.Zero)
                {
                    reason = Vector128.Max(reason, state);
                    covered = Octets(Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref _missed[at]), most), Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref _missed[at + Half]), most))
                        | Vector128.Equals(reason, Vector128.Create(CellState.Covered));
                    Vector128<byte> twice = Vector128.GreaterThan(Vector128.LoadUnsafe(ref _alone[at]), Vector128<byte>.One);
                    state = Vector128.ConditionalSelect(covered, Vector128.ConditionalSelect(twice, Vector128.Create(CellState.CoveredTwice), Vector128.Create(CellState.Covered)), reason);
                }

                Vector128<byte> above = Vector128.LoadUnsafe(ref Ramp[Lanes - _hidden[cell]]);
                state = Vector128.ConditionalSelect(above, state, Vector128.Create(CellState.Underground));
                Vector128<byte> before = Vector128.LoadUnsafe(ref _state[at]);
                if (before != was || state != becomes)
                {
                    Count(was, becomes, alike, shares);
                    (was, becomes, alike) = (before, state, 0);
                }

                alike++;
                state.StoreUnsafe(ref _state[at]);
                if (first.IsEmpty)
                    continue;
                Vector128<byte> seen = Vector128.LoadUnsafe(ref first[at]);
                seen = Vector128.ConditionalSelect(covered & Vector128.Equals(seen, Vector128.Create(GapAnswer.Never)), Vector128.Create(stage), seen);
                Vector128.ConditionalSelect(above, seen, Vector128.Create(GapAnswer.Outside)).StoreUnsafe(ref first[at]);
            }

            Count(was, becomes, alike, shares);
        }
    }

    /// <summary>Counts so many cells of a run that turn from one state to another.</summary>
    private void Count(Vector128<byte> was, Vector128<byte> becomes, int cells, ReadOnlySpan<RegionShare> shares)
    {
        uint changed = cells == 0 ? 0 : ~Vector128.Equals(was, becomes).ExtractMostSignificantBits() & _lanesAsked;
        if (changed == 0)
            return;
        foreach (RegionShare share in shares)
        {
            long whole = cells * (long)Math.Round(share.Share * WholeShare);
            Span<long> counts = _counts.AsSpan(_placeOf[share.Region] * GapSums.PerRegion, GapSums.PerRegion);
            for (uint lanes = changed; lanes != 0; lanes &= lanes - 1)
            {
                int lane = BitOperations.TrailingZeroCount(lanes);
                byte before = was.GetElement(lane);
                if (before != None)
                    counts[lane * CellState.States + before] -= whole;
                counts[lane * CellState.States + becomes.GetElement(lane)] += whole;
            }
        }
    }

    /// <summary>Adds the areas of the row, in the regions that the path is about.</summary>
    private void AddTo(GapSums sums, int path, int stage)
    {
        double area = _plan.Cells.RowAreaM2[_row] / WholeShare;
        for (int place = 0; place < _regions.Count; place++)
        {
            if (_plan.Paths[path].Regions is { } about && !about[_regions[place]])
                continue;
            ReadOnlySpan<long> counts = _counts.AsSpan(place * GapSums.PerRegion, _plan.Question.Heights.Count * CellState.States);
            Span<double> to = sums.To(path, stage, _regions[place]);
            for (int i = 0; i < counts.Length; i += Vector256<long>.Count)
                (Vector256.LoadUnsafe(ref to[i]) + Vector256.ConvertToDouble(Vector256.LoadUnsafe(in counts[i])) * area).StoreUnsafe(ref to[i]);
        }
    }

    /// <summary>Cells that are not asked about.</summary>
    private void Outside(ReadOnlySpan<CellRun> runs, Span<byte> first, Span<byte> last)
    {
        for (int r = 0; r < runs.Length; r++)
        {
            if (_asked[r])
                continue;
            int at = (runs[r].FirstCell - _firstCell) * Lanes;
            first.Slice(at, runs[r].Count * Lanes).Fill(GapAnswer.Outside);
            last.Slice(at, runs[r].Count * Lanes).Fill(GapAnswer.Outside);
        }
    }
}
