using NorthAmericaSecurity.Coverage.Terrain;

namespace NorthAmericaSecurity.TerrainMaker;

/// <summary>
/// One terrain of two: Marble's tiles, whose grey is a coarse code of height, have the detail; ETOPO5 has the level. The tiles' low frequencies are pulled to ETOPO5 by a
/// bounded amount, and sea is where both say so.
/// </summary>
internal static class Blend
{
    /// <summary>Standard deviation, in posts, of the Gaussian that parts low from high frequencies: 8'.</summary>
    private const double SigmaPosts = 4.0;

    /// <summary>The most by which ETOPO5 moves a height, in metres.</summary>
    private const float MostM = 30.0f;

    private const double SeaGrey = 95.0;

    // Grey and metres, piecewise linear: medians of the tiles against ETOPO5 in its right place.
    private static readonly (double Grey, double HeightM)[] Code =
    [
        (SeaGrey, 0), (97.5, 22), (106.5, 30), (112.5, 50), (118.5, 88), (124.5, 138), (130.5, 184), (136.5, 272), (142.5, 373), (148.5, 467), (154.5, 578), (160.5, 688),
        (166.5, 804), (172.5, 921), (178.5, 1113), (184.5, 1427), (190.5, 1798), (196.5, 2186), (202.5, 2675), (205.5, 2944), (229.5, 5000), (242, 7000),
    ];

    /// <summary>Metres above mean sea level by the tiles alone.</summary>
    public static float[] Decode(byte[] grey)
    {
        float[] height = new float[256];
        for (int g = 0; g < 256; g++)
        {
            int i = Math.Clamp(Array.FindLastIndex(Code, c => c.Grey <= g), 0, Code.Length - 2);
            double share = Math.Clamp((g - Code[i].Grey) / (Code[i + 1].Grey - Code[i].Grey), 0.0, 1.0);
            height[g] = (float)(Code[i].HeightM + share * (Code[i + 1].HeightM - Code[i].HeightM));
        }

        return [.. grey.Select(g => height[g])];
    }

    /// <summary>Metres above mean sea level in whole metres; sea is 0.</summary>
    public static short[] Of(PostGrid grid, float[] marble, float[] etopo)
    {
        // Only land has a say in how far land is moved.
        float[] weight = new float[marble.Length], difference = new float[marble.Length];
        for (int i = 0; i < marble.Length; i++)
        {
            weight[i] = marble[i] > 0.0f || etopo[i] > 0.0f ? 1.0f : 0.0f;
            difference[i] = weight[i] * (Math.Max(etopo[i], 0.0f) - marble[i]);
        }

        Smooth(grid, weight);
        Smooth(grid, difference);
        short[] posts = new short[marble.Length];
        for (int i = 0; i < posts.Length; i++)
        {
            if (marble[i] > 0.0f || etopo[i] > 0.0f)
                posts[i] = (short)Math.Max(0.0, Math.Round(marble[i] + Math.Clamp(difference[i] / weight[i], -MostM, MostM)));
        }

        return posts;
    }

    /// <summary>Gaussian of the same width in minutes of latitude and longitude, rows then columns.</summary>
    private static void Smooth(PostGrid grid, float[] values)
    {
        int reach = (int)(3.0 * SigmaPosts);
        float[] kernel = [.. Enumerable.Range(-reach, 2 * reach + 1).Select(d => (float)Math.Exp(-0.5 * d * d / (SigmaPosts * SigmaPosts)))];
        float[] line = new float[Math.Max(grid.Rows, grid.Columns)];
        for (int i = 0; i < grid.Rows; i++)
            Convolve(values.AsSpan(i * grid.Columns), grid.Columns, 1);
        for (int j = 0; j < grid.Columns; j++)
            Convolve(values.AsSpan(j), grid.Rows, grid.Columns);

        void Convolve(Span<float> at, int count, int stride)
        {
            for (int i = 0; i < count; i++)
                line[i] = at[i * stride];
            for (int i = 0; i < count; i++)
            {
                float sum = 0.0f;
                for (int d = Math.Max(-reach, -i); d <= Math.Min(reach, count - 1 - i); d++)
                    sum += kernel[d + reach] * line[i + d];
                at[i * stride] = sum;
            }
        }
    }
}
