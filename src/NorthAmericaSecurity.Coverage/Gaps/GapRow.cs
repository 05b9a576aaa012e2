using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Sight;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>What all rows of one question have in common.</summary>
/// <param name="Tables">By sensor; null for those that have nothing for such targets.</param>
/// <param name="Floors">By path and stage: the reason where no sensor reaches.</param>
internal sealed record GapPlan(
    RegionCells Cells, CellGround Ground, GapQuestion Question, IReadOnlyList<GapPath> Paths, LookTable?[] Tables, Reason[][] Floors, float[] HeightsM, float[] AboveGroundM);

/// <summary>
/// One worker's row of cells: takes in sensor after sensor, stage after stage, and adds up what the cells then are. Sixteen heights of a cell are one vector; a sensor costs a cell
/// one look into its table. Keeps its memory from row to row.
/// </summary>
internal sealed class GapRow
{
    private const int Lanes = GapQuestion.MostHeights;

    // Runs of fewer cells, those at edges, are not worth counting first.
    private const int FewCells = 8;

    // Sixteen octets from n before the middle: n lanes of zeros, then ones.
    private static readonly byte[] Ramp = [.. new byte[Lanes], .. Enumerable.Repeat((byte)255, Lanes)];

    private readonly GapPlan _plan;
    private readonly int _regions;
    private readonly float[] _missed;
    private readonly byte[] _reason, _alone, _state, _hidden;
    private readonly float[] _keptMissed;
    private readonly byte[] _keptReason, _keptAlone;
    private readonly bool[] _beginsAlike;
    private readonly float[] _above, _aboveShare;
    private readonly int[] _aboveAt;
    private readonly bool[] _asked;
    private readonly double[] _sums;
    private readonly int[] _counts = new int[Lanes * CellState.States];
    private readonly Vector256<float> _heights0, _heights1;
    private int _row, _firstCell;

    public GapRow(GapPlan plan)
    {
        _plan = plan;
        _regions = plan.Cells.Regions.Count;
        int widest = 0;
        for (int row = 0; row < plan.Cells.Rows; row++)
        {
            ReadOnlySpan<CellRun> runs = plan.Cells.RunsOf(row);
            widest = runs.Length > 0 ? Math.Max(widest, runs[^1].FirstCell + runs[^1].Count - runs[0].FirstCell) : widest;
        }

        _missed = new float[widest * Lanes];
        (_reason, _alone, _state) = (new byte[widest * Lanes], new byte[widest * Lanes], new byte[widest * Lanes]);
        _hidden = new byte[widest];
        (_keptMissed, _keptReason, _keptAlone) = (new float[widest * Lanes], new byte[widest * Lanes], new byte[widest * Lanes]);
        _beginsAlike = [.. plan.Paths.Select((p, i) => i > 0 && p.Adds.Count > 0 && plan.Paths[0].Adds.Count > 0 && p.Adds[0].AsSpan().SequenceEqual(plan.Paths[0].Adds[0]))];
        int above = plan.AboveGroundM.Length;
        (_above, _aboveShare, _aboveAt) = (new float[widest * above], new float[widest * above], new int[widest * above]);
        _sums = new double[Lanes * CellState.States * _regions];
        Span<float> heights = stackalloc float[Lanes];
        heights.Fill(float.PositiveInfinity);
        plan.HeightsM.CopyTo(heights);
        (_heights0, _heights1) = (Vector256.Create<float>(heights), Vector256.Create<float>(heights[8..]));
        _asked = new bool[Enumerable.Range(0, plan.Cells.Rows).Max(r => plan.Cells.RunsOf(r).Length)];
    }

    /// <summary>Works through all paths for a row counted from the first; adds areas to <paramref name="sums"/> and fills the row's cells of the two others.</summary>
    public void Run(int row, GapSums layout, double[] sums, byte[] firstStage, byte[] lastState)
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
            Begin(count * Lanes, _beginsAlike[path]);
            for (int stage = 0; stage < stages.Count; stage++)
            {
                bool touched = stage == 0 || _plan.Floors[path][stage] != _plan.Floors[path][stage - 1];
                foreach (int sensor in stage == 0 && _beginsAlike[path] ? [] : stages[stage])
                {
                    if (_plan.Tables[sensor] is { } table)
                        touched |= table.Everywhere ? TakeEverywhere(table, count) : Take(table, runs);
                }

                if (path == 0 && stage == 0)
                    Keep(count * Lanes);

                // What no sensor of a stage touches is as it was.
                if (touched)
                {
                    Settle(count, (byte)_plan.Floors[path][stage], path == 0 ? first : default, (byte)stage);
                    Sum(runs);
                }

                Add(_sums.AsSpan(0, _plan.Question.Heights.Count * CellState.States * _regions), sums.AsSpan(layout.StageAt(path, stage)));
            }

            if (path == 0)
                _state.AsSpan(0, count * Lanes).CopyTo(last);
        }

        Outside(runs, count, first, last);
    }

    /// <summary>Begins a path: with no sensor, or where the first path's first stage ended.</summary>
    private void Begin(int count, bool kept)
    {
        if (kept)
        {
            Array.Copy(_keptMissed, _missed, count);
            Array.Copy(_keptReason, _reason, count);
            Array.Copy(_keptAlone, _alone, count);
            return;
        }

        _missed.AsSpan(0, count).Fill(1.0f);
        _reason.AsSpan(0, count).Clear();
        _alone.AsSpan(0, count).Clear();
    }

    private void Keep(int count)
    {
        Array.Copy(_missed, _keptMissed, count);
        Array.Copy(_reason, _keptReason, count);
        Array.Copy(_alone, _keptAlone, count);
    }

    private void Prepare(ReadOnlySpan<CellRun> runs, int count)
    {
        for (int r = 0; r < runs.Length; r++)
        {
            _asked[r] = false;
            foreach (RegionShare share in _plan.Cells.SharesOf(runs[r]))
                _asked[r] |= _plan.Question.RegionsAsked[share.Region];
        }

        int above = _plan.AboveGroundM.Length;
        for (int i = 0; i < count; i++)
        {
            short ground = _plan.Ground.HeightM[_firstCell + i];
            int under = 0;
            foreach (float height in _plan.HeightsM)
                under += height < ground ? 1 : 0;
            _hidden[i] = (byte)under;
            for (int g = 0; g < above; g++)
            {
                float height = ground + _plan.AboveGroundM[g];
                int at = 0, last = _plan.HeightsM.Length - 1;
                while (at < last - 1 && _plan.HeightsM[at + 1] <= height)
                    at++;
                float low = _plan.HeightsM[at], high = _plan.HeightsM[Math.Min(at + 1, last)];
                _above[i * above + g] = height;
                _aboveAt[i * above + g] = at;
                _aboveShare[i * above + g] = high > low ? Math.Clamp((height - low) / (high - low), 0.0f, 1.0f) : 0.0f;
            }
        }
    }

    /// <summary>Takes in a sensor over the cells of the row that its window holds; false if it holds none.</summary>
    private bool Take(LookTable table, ReadOnlySpan<CellRun> runs)
    {
        CellWindow window = table.Window;
        int row = _plan.Cells.FirstRow + _row - window.FirstRow;
        if (row < 0 || row >= window.Rows)
            return false;
        bool any = false;
        for (int r = 0; r < runs.Length; r++)
        {
            if (!_asked[r])
                continue;
            CellRun run = runs[r];
            int column = ((run.Column - window.FirstColumn) % CellWindow.AllColumns + CellWindow.AllColumns) % CellWindow.AllColumns;
            // The run begins inside of the window or east of it; seen a turn later it may reach into it from the west.
            for (int turn = 0; turn < 2; turn++, column -= CellWindow.AllColumns)
            {
                int from = Math.Max(column, 0), to = Math.Min(column + run.Count, window.Columns);
                if (from >= to)
                    continue;
                any = true;
                Take(table, row, from, to, run.FirstCell - _firstCell + from - column);
            }
        }

        return any;
    }

    private void Take(LookTable table, int row, int from, int to, int cell)
    {
        EllipsoidMap map = table.Map;
        ReadOnlySpan<float> lowest = table.Sight is { } sight ? sight.AltitudeM.AsSpan(row * table.Window.Columns, table.Window.Columns) : default;
        Span<float> distance = stackalloc float[8], azimuthDeg = stackalloc float[8];
        bool sector = table.Sector is not null;
        for (int column = from; column < to; column += 8)
        {
            map.Sight(row, column, out Vector256<float> distanceM, out Vector256<float> east, out Vector256<float> north);
            (distanceM * LookTable.FinePerM).CopyTo(distance);
            if (sector)
                (VectorMath.Atan2(east, north) * (float)(180.0 / Math.PI)).CopyTo(azimuthDeg);
            int end = Math.Min(8, to - column);
            for (int i = 0; i < end; i++, cell++)
            {
                float low = lowest.IsEmpty ? float.NegativeInfinity : lowest[column + i];
                int fine = (int)distance[i];
                if (fine >= table.Reach || float.IsNaN(low))
                    continue;
                if (sector && !table.Sector!.LooksAt(azimuthDeg[i]))
                {
                    Raise(cell, (byte)Reason.OutsideSector);
                    continue;
                }

                Take(table, cell, table.RowOf(fine), low);
            }
        }
    }

    private bool TakeEverywhere(LookTable table, int count)
    {
        for (int cell = 0; cell < count; cell++)
            Take(table, cell, 0, float.NegativeInfinity);
        return true;
    }

    private void Raise(int cell, byte reason) =>
        Vector128.Max(Vector128.LoadUnsafe(ref _reason[cell * Lanes]), Vector128.Create(reason)).StoreUnsafe(ref _reason[cell * Lanes]);

    /// <summary>Takes in one look into a sensor's table for all heights of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(LookTable table, int cell, int row, float lowestM)
    {
        bool sea = _plan.Ground.HeightM[_firstCell + cell] == 0;
        int hidden = row * Lanes, shown = sea ? hidden + table.Rows * Lanes : hidden, at = cell * Lanes;
        Vector256<float> low = Vector256.Create(lowestM), one = Vector256<float>.One;
        Vector256<float> visible0 = Vector256.GreaterThanOrEqual(_heights0, low), visible1 = Vector256.GreaterThanOrEqual(_heights1, low);
        ref float missed = ref _missed[at];
        ref float look = ref table.Missed[shown];
        (Vector256.LoadUnsafe(ref missed) * Vector256.ConditionalSelect(visible0, Vector256.LoadUnsafe(ref look), one)).StoreUnsafe(ref missed);
        (Vector256.LoadUnsafe(ref missed, 8) * Vector256.ConditionalSelect(visible1, Vector256.LoadUnsafe(ref look, 8), one)).StoreUnsafe(ref missed, 8);

        int below = Lanes - BitOperations.PopCount(visible0.ExtractMostSignificantBits() | visible1.ExtractMostSignificantBits() << 8);
        Vector128<byte> reason = Vector128.ConditionalSelect(
            Vector128.LoadUnsafe(ref Ramp[Lanes - below]), Vector128.LoadUnsafe(ref table.InSight[shown]), Vector128.LoadUnsafe(ref table.OutOfSight[hidden]));
        Vector128.Max(Vector128.LoadUnsafe(ref _reason[at]), reason).StoreUnsafe(ref _reason[at]);
        (Vector128.LoadUnsafe(ref _alone[at]) - Vector128.Equals(reason, Vector128.Create(CellState.Covered))).StoreUnsafe(ref _alone[at]);

        int above = _plan.AboveGroundM.Length, lane = at + _plan.HeightsM.Length;
        for (int g = 0; g < above; g++)
        {
            int height = _aboveAt[cell * above + g];
            float share = _aboveShare[cell * above + g];
            int near = share < 0.5f ? height : height + 1;
            byte why;
            if (_above[cell * above + g] >= lowestM)
            {
                float m = table.Missed[shown + height];
                _missed[lane + g] *= share == 0.0f ? m : m + share * (table.Missed[shown + height + 1] - m);
                why = table.InSight[shown + near];
            }
            else
            {
                why = table.OutOfSight[hidden + near];
            }

            _reason[lane + g] = Math.Max(_reason[lane + g], why);
            _alone[lane + g] += why == CellState.Covered ? (byte)1 : (byte)0;
        }
    }

    /// <summary>What each cell is after a stage.</summary>
    private void Settle(int count, byte floor, Span<byte> first, byte stage)
    {
        // A sensor that covers alone does so in spite of rounding.
        Vector256<float> most = Vector256.Create((float)(1.0 - _plan.Question.Rule.Probability) + 1e-6f);
        for (int cell = 0; cell < count; cell++)
        {
            int at = cell * Lanes;
            Vector128<byte> reason = Vector128.Max(Vector128.LoadUnsafe(ref _reason[at]), Vector128.Create(floor));
            Vector256<short> seen = Vector256.Narrow(
                Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref _missed[at]), most).AsInt32(), Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref _missed[at + 8]), most).AsInt32());
            Vector128<byte> covered = Vector128.Narrow(seen.GetLower(), seen.GetUpper()).AsByte() | Vector128.Equals(reason, Vector128.Create(CellState.Covered));
            Vector128<byte> twice = Vector128.GreaterThan(Vector128.LoadUnsafe(ref _alone[at]), Vector128<byte>.One);
            Vector128<byte> above = Vector128.LoadUnsafe(ref Ramp[Lanes - _hidden[cell]]);
            Vector128<byte> state = Vector128.ConditionalSelect(
                covered, Vector128.ConditionalSelect(twice, Vector128.Create(CellState.CoveredTwice), Vector128.Create(CellState.Covered)), reason);
            Vector128.ConditionalSelect(above, state, Vector128.Create(CellState.Underground)).StoreUnsafe(ref _state[at]);
            if (first.IsEmpty)
                continue;
            Vector128<byte> before = Vector128.LoadUnsafe(ref first[at]);
            Vector128<byte> now = Vector128.ConditionalSelect(covered & Vector128.Equals(before, Vector128.Create(GapAnswer.Never)), Vector128.Create(stage), before);
            Vector128.ConditionalSelect(above, now, Vector128.Create(GapAnswer.Outside)).StoreUnsafe(ref first[at]);
        }
    }

    private static void Add(ReadOnlySpan<double> what, Span<double> to)
    {
        int i = 0;
        for (; i <= what.Length - Vector256<double>.Count; i += Vector256<double>.Count)
            (Vector256.LoadUnsafe(in what[i]) + Vector256.LoadUnsafe(ref to[i])).StoreUnsafe(ref to[i]);
        for (; i < what.Length; i++)
            to[i] += what[i];
    }

    /// <summary>Areas of the row by height, state and region.</summary>
    private void Sum(ReadOnlySpan<CellRun> runs)
    {
        Array.Clear(_sums);
        int heights = _plan.Question.Heights.Count;
        double area = _plan.Cells.RowAreaM2[_row];
        for (int r = 0; r < runs.Length; r++)
        {
            if (!_asked[r])
                continue;
            CellRun run = runs[r];
            int at = (run.FirstCell - _firstCell) * Lanes;
            if (run.Count < FewCells)
            {
                SumFew(run, at, area, heights);
                continue;
            }

            Array.Clear(_counts);
            for (int cell = 0; cell < run.Count; cell++, at += Lanes)
            {
                for (int h = 0; h < heights; h++)
                    _counts[h * CellState.States + _state[at + h]]++;
            }

            ReadOnlySpan<RegionShare> shares = _plan.Cells.SharesOf(run);
            for (int i = 0; i < heights * CellState.States; i++)
            {
                if (_counts[i] == 0)
                    continue;
                double all = _counts[i] * area;
                foreach (RegionShare share in shares)
                    _sums[i * _regions + share.Region] += all * share.Share;
            }
        }
    }

    private void SumFew(in CellRun run, int at, double area, int heights)
    {
        foreach (RegionShare share in _plan.Cells.SharesOf(run))
        {
            double part = area * share.Share;
            for (int cell = 0; cell < run.Count; cell++)
            {
                for (int h = 0; h < heights; h++)
                    _sums[(h * CellState.States + _state[at + cell * Lanes + h]) * _regions + share.Region] += part;
            }
        }
    }

    /// <summary>Cells that are not asked about.</summary>
    private void Outside(ReadOnlySpan<CellRun> runs, int count, Span<byte> first, Span<byte> last)
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
