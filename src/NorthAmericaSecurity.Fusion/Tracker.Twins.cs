using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion;

/// <summary>Twins: two tracks of one target, found by their likeness and made one.</summary>
public sealed partial class Tracker
{
    /// <summary>Two confirmed tracks that agree in place and velocity at two checks in a row, and do not carry different addresses, are one: the older stays.</summary>
    private void MergeTwins(double timeS)
    {
        BuildGrid(timeS);
        for (int slot = 0; slot < _slots; slot++)
        {
            ref TrackState young = ref _tracks[slot];
            if (!young.Alive || !young.Confirmed)
                continue;
            double dt = timeS - young.TimeS;
            _found.Count = 0;
            _grid.Find(young.Ground + dt * (young.Ve * young.East + young.Vn * young.North), 3000.0, ref _found);
            int twin = -1;
            for (int k = 0; k < _found.Count; k++)
            {
                ref readonly TrackState old = ref _tracks[_found.Items[k]];
                if (old.Alive && old.Confirmed && old.Id < young.Id && old.Domain == young.Domain && old.WideArea == young.WideArea && AreOne(old, young, timeS))
                    twin = _found.Items[k];
            }

            if (twin < 0)
            {
                young.TwinCount = 0;
                continue;
            }

            bool again = young.TwinId == _tracks[twin].Id;
            young.TwinId = _tracks[twin].Id;
            young.TwinCount = again ? young.TwinCount + 1 : 1;
            if (young.TwinCount < 2)
                continue;
            ref TrackState kept = ref _tracks[twin];
            if (kept.Address == 0)
                kept.Address = young.Address;
            if (kept.Mode3A < 0)
                kept.Mode3A = young.Mode3A;
            if (kept.Ident == 0)
                kept.Ident = young.Ident;
            kept.PrimaryS = Math.Max(kept.PrimaryS, young.PrimaryS);
            kept.SecondaryS = Math.Max(kept.SecondaryS, young.SecondaryS);
            kept.ModeSS = Math.Max(kept.ModeSS, young.ModeSS);
            kept.BroadcastS = Math.Max(kept.BroadcastS, young.BroadcastS);
            kept.LeaseS = Math.Max(kept.LeaseS, young.LeaseS);
            _merged++;
            Drop(slot);
        }
    }

    private static bool AreOne(in TrackState a, in TrackState b, double timeS)
    {
        bool sameAddress = a.Address != 0 && a.Address == b.Address;
        if (a.Address != 0 && b.Address != 0 && !sameAddress)
            return false;
        if (!sameAddress && a.Mode3A >= 0 && b.Mode3A >= 0 && a.Mode3A != b.Mode3A)
            return false;
        if (!double.IsNaN(a.HeightTimeS) && !double.IsNaN(b.HeightTimeS) && Math.Abs(a.Height - b.Height) > 250.0)
            return false;
        double da = timeS - a.TimeS, db = timeS - b.TimeS;
        Ecef apart = b.Ground - a.Ground + db * (b.Ve * b.East + b.Vn * b.North) - da * (a.Ve * a.East + a.Vn * a.North);
        double e = apart.Dot(a.East), n = apart.Dot(a.North), ve = b.Ve - a.Ve, vn = b.Vn - a.Vn;
        double speedVariance = a.P22 + a.P33 + b.P22 + b.P33 + 2.0 * 15.0 * 15.0;
        double placeVariance = a.P00 + a.P11 + b.P00 + b.P11 + da * da * (a.P22 + a.P33) + db * db * (b.P22 + b.P33) + 2.0 * 100.0 * 100.0;
        double limit = sameAddress ? 18.0 : 9.0;
        return 2.0 * (e * e + n * n) / placeVariance + 2.0 * (ve * ve + vn * vn) / speedVariance < limit;
    }
}
