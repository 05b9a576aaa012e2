using NetTopologySuite.Geometries;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>Connected sets of pixels of a square raster as polygons. Pixels that meet at a corner only are apart; every boundary is walked once, with its pixels on the right.</summary>
public static class PixelShapes
{
    private static readonly (int X, int Y)[] Steps = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    /// <param name="inside">Row by row from the top.</param>
    /// <param name="least">Shapes of fewer pixels are left out.</param>
    /// <param name="corner">The point of a corner of pixels, by column and row.</param>
    /// <returns>In the order of their topmost, then westernmost pixel, with the pixels of each.</returns>
    public static List<(Polygon Shape, List<int> Pixels)> Of(bool[] inside, int columns, int rows, int least, Func<int, int, Coordinate> corner)
    {
        int[] labels = new int[inside.Length];
        var shapes = new List<(Polygon, List<int>)>();
        bool[] walked = new bool[inside.Length * 4];
        bool In(int x, int y) => x >= 0 && y >= 0 && x < columns && y < rows && inside[y * columns + x];
        for (int seed = 0; seed < inside.Length; seed++)
        {
            if (!inside[seed] || labels[seed] != 0)
                continue;
            List<int> pixels = Flood(inside, labels, columns, rows, seed);
            if (pixels.Count < least)
                continue;
            LinearRing? shell = null;
            var holes = new List<LinearRing>();
            foreach (int pixel in pixels)
            {
                (int x, int y) = (pixel % columns, pixel / columns);
                for (int side = 0; side < 4; side++)
                {
                    // Sides clockwise from the top one; beyond each is the pixel to the left of its direction.
                    (int dx, int dy) = Steps[(side + 3) % 4];
                    if (walked[pixel * 4 + side] || In(x + dx, y + dy))
                        continue;
                    LinearRing ring = Walk(In, walked, columns, x, y, side, corner, out bool clockwise);
                    if (clockwise)
                        shell = ring;
                    else
                        holes.Add(ring);
                }
            }

            shapes.Add((PlaneGeometry.Factory.CreatePolygon(shell, [.. holes]), pixels));
        }

        return shapes;
    }

    private static List<int> Flood(bool[] inside, int[] labels, int columns, int rows, int seed)
    {
        var pixels = new List<int> { seed };
        labels[seed] = seed + 1;
        for (int next = 0; next < pixels.Count; next++)
        {
            (int x, int y) = (pixels[next] % columns, pixels[next] / columns);
            foreach ((int dx, int dy) in Steps)
            {
                int to = (y + dy) * columns + x + dx;
                if (x + dx < 0 || x + dx >= columns || y + dy < 0 || y + dy >= rows || !inside[to] || labels[to] != 0)
                    continue;
                labels[to] = seed + 1;
                pixels.Add(to);
            }
        }

        return pixels;
    }

    private static LinearRing Walk(Func<int, int, bool> inside, bool[] walked, int columns, int x, int y, int side, Func<int, int, Coordinate> corner, out bool clockwise)
    {
        var points = new List<Coordinate>();
        (int startX, int startY, int start) = (x, y, side);
        double area = 0.0;
        do
        {
            walked[(y * columns + x) * 4 + side] = true;
            // The end of the side: top to the right corner, right to the lower one, and so on.
            (int cx, int cy) = side switch { 0 => (x + 1, y), 1 => (x + 1, y + 1), 2 => (x, y + 1), _ => (x, y) };
            area += Steps[side].X * cy;
            (int ahead, int up) = Steps[side];
            (int left, int leftUp) = Steps[(side + 3) % 4];
            int before = side;
            if (!inside(x + ahead, y + up))
            {
                side = (side + 1) % 4;
            }
            else if (!inside(x + ahead + left, y + up + leftUp))
            {
                (x, y) = (x + ahead, y + up);
            }
            else
            {
                (x, y, side) = (x + ahead + left, y + up + leftUp, (side + 3) % 4);
            }

            if (side != before)
                points.Add(corner(cx, cy));
        }
        while (x != startX || y != startY || side != start);
        // Rows fall southward: along the top of a shell the way is east, at the lesser row.
        clockwise = area < 0.0;
        points.Add(points[0].Copy());
        return PlaneGeometry.Factory.CreateLinearRing([.. points]);
    }
}
