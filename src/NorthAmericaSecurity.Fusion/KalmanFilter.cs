using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// The horizontal filter: nearly constant velocity with white-noise acceleration (Bar-Shalom, Li and Kirubarajan, Estimation with Applications to Tracking
/// and Navigation, 2001, sections 5.2 and 6.2) in the track's own tangent plane, written out for its 4 × 4 symmetric covariance.
/// </summary>
internal static class KalmanFilter
{
    /// <summary>What a plot says of a track: the innovation and its covariance at the plot's time.</summary>
    public struct Innovation
    {
        public double East, North, S00, S01, S11, Determinant;

        /// <summary>Squared Mahalanobis distance.</summary>
        public double Distance2;
    }

    /// <summary>Innovation of a measurement taken <paramref name="dt"/> seconds after (or, if negative, before) the track's time.</summary>
    public static void Innovate(in TrackState t, in Measurement m, double dt, double noise, out Innovation v)
    {
        Ecef d = m.Ground - t.Ground;
        v.East = d.Dot(t.East) - t.Ve * dt;
        v.North = d.Dot(t.North) - t.Vn * dt;
        (double r00, double r01, double r11) = NoiseIn(t, m);
        double q = noise * Math.Abs(dt) * dt * dt / 3.0;
        v.S00 = t.P00 + dt * (2.0 * t.P02 + dt * t.P22) + q + r00;
        v.S01 = t.P01 + dt * (t.P03 + t.P12 + dt * t.P23) + r01;
        v.S11 = t.P11 + dt * (2.0 * t.P13 + dt * t.P33) + q + r11;
        v.Determinant = v.S00 * v.S11 - v.S01 * v.S01;
        v.Distance2 = (v.East * (v.S11 * v.East - v.S01 * v.North) + v.North * (v.S00 * v.North - v.S01 * v.East)) / v.Determinant;
    }

    /// <summary>Brings the covariance and time forward; the position is moved by <see cref="Move"/>.</summary>
    public static void Predict(ref TrackState t, double dt, double noise)
    {
        t.P00 += dt * (2.0 * t.P02 + dt * t.P22) + noise * dt * dt * dt / 3.0;
        t.P01 += dt * (t.P03 + t.P12 + dt * t.P23);
        t.P11 += dt * (2.0 * t.P13 + dt * t.P33) + noise * dt * dt * dt / 3.0;
        t.P02 += dt * t.P22 + noise * dt * dt / 2.0;
        t.P03 += dt * t.P23;
        t.P12 += dt * t.P23;
        t.P13 += dt * t.P33 + noise * dt * dt / 2.0;
        t.P22 += noise * dt;
        t.P33 += noise * dt;
        t.TimeS += dt;
    }

    /// <summary>
    /// Takes a measurement of the position at h seconds from the track's (predicted) time, h ≤ 0, whose innovation and its covariance are given; the caller
    /// moves the track by the returned offset.
    /// </summary>
    public static (double East, double North) Update(ref TrackState t, in Innovation v, double h)
    {
        // PHᵀ with H = [I, h·I], column by column.
        double a0 = t.P00 + h * t.P02, a1 = t.P01 + h * t.P12, a2 = t.P02 + h * t.P22, a3 = t.P03 + h * t.P23;
        double b0 = t.P01 + h * t.P03, b1 = t.P11 + h * t.P13, b2 = t.P12 + h * t.P23, b3 = t.P13 + h * t.P33;
        double i00 = v.S11 / v.Determinant, i01 = -v.S01 / v.Determinant, i11 = v.S00 / v.Determinant;
        double k00 = a0 * i00 + b0 * i01, k01 = a0 * i01 + b0 * i11;
        double k10 = a1 * i00 + b1 * i01, k11 = a1 * i01 + b1 * i11;
        double k20 = a2 * i00 + b2 * i01, k21 = a2 * i01 + b2 * i11;
        double k30 = a3 * i00 + b3 * i01, k31 = a3 * i01 + b3 * i11;
        t.P00 -= k00 * a0 + k01 * b0;
        t.P01 -= k00 * a1 + k01 * b1;
        t.P02 -= k00 * a2 + k01 * b2;
        t.P03 -= k00 * a3 + k01 * b3;
        t.P11 -= k10 * a1 + k11 * b1;
        t.P12 -= k10 * a2 + k11 * b2;
        t.P13 -= k10 * a3 + k11 * b3;
        t.P22 -= k20 * a2 + k21 * b2;
        t.P23 -= k20 * a3 + k21 * b3;
        t.P33 -= k30 * a3 + k31 * b3;
        t.Ve += k20 * v.East + k21 * v.North;
        t.Vn += k30 * v.East + k31 * v.North;
        return (k00 * v.East + k01 * v.North, k10 * v.East + k11 * v.North);
    }

    /// <summary>
    /// Moves the track in its plane and puts the plane at the new place. East turns on the way (meridians converge), and the velocity and covariance are
    /// expressed in the new axes.
    /// </summary>
    public static void Move(ref TrackState t, double east, double north, bool planar)
    {
        Ecef moved = t.Ground + east * t.East + north * t.North;
        if (planar)
        {
            t.Ground = moved;
            return;
        }

        Ecef normal = Wgs84.Normal(moved, out _);
        t.Ground = Wgs84.SurfacePoint(normal);
        TangentFrame frame = TangentFrame.FromNormal(t.Ground, normal);
        double c = t.East.Dot(frame.East), s = t.North.Dot(frame.East);
        double scale = 1.0 / Math.Sqrt(c * c + s * s);
        Rotate(ref t, c * scale, s * scale);
        t.East = frame.East;
        t.North = frame.North;
    }

    /// <summary>New east = c·east + s·north, new north = c·north - s·east.</summary>
    private static void Rotate(ref TrackState t, double c, double s)
    {
        (t.Ve, t.Vn) = (c * t.Ve + s * t.Vn, c * t.Vn - s * t.Ve);
        double cc = c * c, ss = s * s, cs = c * s;
        (t.P00, t.P01, t.P11) = (
            cc * t.P00 + 2 * cs * t.P01 + ss * t.P11,
            (cc - ss) * t.P01 + cs * (t.P11 - t.P00),
            ss * t.P00 - 2 * cs * t.P01 + cc * t.P11);
        (t.P22, t.P23, t.P33) = (
            cc * t.P22 + 2 * cs * t.P23 + ss * t.P33,
            (cc - ss) * t.P23 + cs * (t.P33 - t.P22),
            ss * t.P22 - 2 * cs * t.P23 + cc * t.P33);
        (t.P02, t.P03, t.P12, t.P13) = (
            cc * t.P02 + cs * (t.P03 + t.P12) + ss * t.P13,
            cc * t.P03 + cs * (t.P13 - t.P02) - ss * t.P12,
            cc * t.P12 + cs * (t.P13 - t.P02) - ss * t.P03,
            cc * t.P13 - cs * (t.P03 + t.P12) + ss * t.P02);
    }

    /// <summary>The measurement's covariance in the track's axes.</summary>
    public static (double R00, double R01, double R11) NoiseIn(in TrackState t, in Measurement m)
    {
        double ue = m.Away.Dot(t.East), un = m.Away.Dot(t.North);
        double norm2 = ue * ue + un * un;
        if (norm2 <= 0.0)
            return (m.VarianceAlong, 0.0, m.VarianceAcross);
        double difference = (m.VarianceAlong - m.VarianceAcross) / norm2;
        return (m.VarianceAcross + difference * ue * ue, difference * ue * un, m.VarianceAcross + difference * un * un);
    }

    /// <summary>Height and climb rate, the same filter in one dimension.</summary>
    public static void UpdateHeight(ref TrackState t, double timeS, double heightM, double sigmaM)
    {
        if (double.IsNaN(t.HeightTimeS))
        {
            (t.Height, t.Climb, t.HeightTimeS) = (heightM, 0.0, timeS);
            (t.Phh, t.Phc, t.Pcc) = (sigmaM * sigmaM, 0.0, 100.0);
            return;
        }

        const double noise = 1.0;
        double dt = timeS - t.HeightTimeS;
        if (dt > 0.0)
        {
            t.Height += dt * t.Climb;
            t.Phh += dt * (2.0 * t.Phc + dt * t.Pcc) + noise * dt * dt * dt / 3.0;
            t.Phc += dt * t.Pcc + noise * dt * dt / 2.0;
            t.Pcc += noise * dt;
            t.HeightTimeS = timeS;
        }

        double s = t.Phh + sigmaM * sigmaM, v = heightM - t.Height;
        double kh = t.Phh / s, kc = t.Phc / s;
        t.Height += kh * v;
        t.Climb += kc * v;
        t.Pcc -= kc * t.Phc;
        t.Phc -= kc * t.Phh;
        t.Phh -= kh * t.Phh;
    }
}
