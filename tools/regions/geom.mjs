// Plane and sphere geometry on [lon, lat] rings in degrees. Rings are closed: first point = last point.
// A polygon is [outer, hole, ...]; outer rings run counterclockwise, holes clockwise (RFC 7946).

/** Authalic Earth radius in km: the sphere with the surface area of the WGS-84 ellipsoid. */
export const R = 6371.0072;

const round3 = v => Math.round(v * 1000) / 1000 + 0;   // + 0 turns -0 into 0

/** Rounds to 3 decimals and drops consecutive duplicates. */
export function tidy(line) {
  const out = [];
  for (const [x, y] of line) {
    const p = [round3(x), round3(y)], q = out[out.length - 1];
    if (!q || q[0] !== p[0] || q[1] !== p[1]) out.push(p);
  }
  return out;
}

/** tidy() for a closed ring; null when the ring collapses. */
export function tidyRing(ring) {
  const out = tidy(ring);
  return out.length >= 4 && planeArea(out) !== 0 ? out : null;
}

/** Signed area in square degrees, positive when counterclockwise. */
export function planeArea(ring) {
  let s = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1], [x2, y2] = ring[i];
    s += (x1 - ring[0][0]) * (y2 - y1) - (x2 - x1) * (y1 - ring[0][1]);
  }
  return s / 2;
}

/** Signed area in km2 on the authalic sphere, exact for edges straight in lon/lat. */
export function sphereArea(ring) {
  const k = Math.PI / 180;
  let s = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1], [x2, y2] = ring[i];
    const a = y1 * k, b = y2 * k;
    const meanSin = Math.abs(b - a) < 1e-9 ? Math.sin((a + b) / 2) : (Math.cos(a) - Math.cos(b)) / (b - a);
    s -= (x2 - x1) * k * meanSin;
  }
  return s * R * R;
}

export const polygonArea = polygon => polygon.reduce((s, ring) => s + sphereArea(ring), 0);

/** Makes the longitudes of a ring continuous: no step is longer than 180 degrees. */
function unwrapRing(ring) {
  const out = [ring[0].slice()];
  for (let i = 1; i < ring.length; i++) {
    const prev = out[i - 1][0];
    let x = ring[i][0];
    x += 360 * Math.round((prev - x) / 360);
    out.push([x, ring[i][1]]);
  }
  if (out[0][0] !== out[out.length - 1][0]) throw new Error("a ring goes around a pole");
  return out;
}

/** Continuous longitudes, outer ring counterclockwise, holes clockwise and beside their outer ring. */
export function unwrap(polygon) {
  let mid = 0;
  return polygon.map((ring, i) => {
    let r = unwrapRing(ring);
    const xs = r.map(p => p[0]), centre = (Math.min(...xs) + Math.max(...xs)) / 2;
    if (i === 0) mid = centre;
    else {
      const d = 360 * Math.round((mid - centre) / 360);
      r = r.map(([x, y]) => [x + d, y]);
    }
    return planeArea(r) > 0 === (i === 0) ? r : r.reverse();
  });
}

export const shift = (polygon, dx) => polygon.map(r => r.map(([x, y]) => [x + dx, y]));

export function inRing([px, py], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1], [x2, y2] = ring[i];
    if (y1 > py !== y2 > py && px < x1 + (x2 - x1) * (py - y1) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

/**
 * Cuts a polygon with a half plane and returns the polygons on its inner side: axis 0 = lon, 1 = lat;
 * sign +1 keeps values >= c, -1 keeps values <= c. A concave polygon falls into several pieces with no
 * bridges between them: the ends of the open chains pair up in their order along the cutting line.
 * Vertices off the cutting line stay as they are.
 */
export function clipHalf(polygon, axis, c, sign) {
  const inner = p => sign * (p[axis] - c) >= 0;
  const whole = [], chains = [];
  for (const ring of polygon) {
    const n = ring.length - 1;
    let start = -1;
    for (let i = 0; i < n && start < 0; i++) if (!inner(ring[i]) && inner(ring[i + 1])) start = i;
    if (start < 0) {
      if (inner(ring[0])) whole.push(ring);
      continue;
    }
    let chain = null;
    for (let j = 0; j < n; j++) {
      const p = ring[(start + j) % n], q = ring[(start + j) % n + 1];
      const a = inner(p), b = inner(q);
      if (a !== b) {
        const t = (c - p[axis]) / (q[axis] - p[axis]), other = 1 - axis;
        const cross = [0, 0];
        cross[axis] = c;
        cross[other] = p[other] + t * (q[other] - p[other]);
        if (b) chain = [cross, q];
        else { chain.push(cross); chains.push(chain); chain = null; }
      } else if (b) chain.push(q);
    }
  }
  // Order all chain ends along the line; neighbours 0-1, 2-3, ... bound the inside stretches of the line.
  const ends = chains.flatMap((chain, i) => [{ i, head: true, v: chain[0][1 - axis] }, { i, head: false, v: chain[chain.length - 1][1 - axis] }]);
  ends.sort((a, b) => a.v - b.v);
  const next = new Map();
  for (let k = 0; k < ends.length; k += 2) {
    const [a, b] = [ends[k], ends[k + 1]];
    if (a.head === b.head) throw new Error("chain ends do not pair up");
    next.set(a.head ? b.i : a.i, a.head ? a.i : b.i);
  }
  const rings = [], used = new Set();
  for (let i = 0; i < chains.length; i++) {
    if (used.has(i)) continue;
    const ring = [];
    for (let k = i; !used.has(k); k = next.get(k)) { used.add(k); ring.push(...chains[k]); }
    ring.push(ring[0]);
    const clean = ring.filter((p, k) => k === 0 || p[0] !== ring[k - 1][0] || p[1] !== ring[k - 1][1]);
    if (clean.length >= 4 && planeArea(clean) !== 0) rings.push(clean);
  }
  const outers = [...rings, ...whole].filter(r => planeArea(r) > 0).map(r => [r]);
  for (const hole of [...rings, ...whole].filter(r => planeArea(r) < 0)) {
    const home = outers.find(o => inRing(hole[0], o[0])) ?? outers.find(o => inRing(hole[1], o[0]));
    if (!home) throw new Error("a hole has no outer ring");
    home.push(hole);
  }
  return outers;
}

/** Cuts an unwrapped polygon at the antimeridian and brings all pieces to -180..180. */
export function cutAntimeridian(polygon) {
  const xs = polygon[0].map(p => p[0]), min = Math.min(...xs), max = Math.max(...xs);
  const out = [];
  for (let k = Math.floor((min + 180) / 360); k * 360 - 180 < max; k++) {
    const west = k * 360 - 180, east = west + 360;
    let parts = [polygon];
    if (min < west) parts = parts.flatMap(p => clipHalf(p, 0, west, 1));
    if (max > east) parts = parts.flatMap(p => clipHalf(p, 0, east, -1));
    out.push(...parts.map(p => shift(p, -360 * k)));
  }
  return out;
}

/** The parts of an unwrapped polygon inside a box given in unwrapped longitudes. */
export function clipBox(polygon, west, south, east, north) {
  const xs = polygon[0].map(p => p[0]), ys = polygon[0].map(p => p[1]);
  const min = Math.min(...xs), max = Math.max(...xs), out = [];
  for (let k = Math.floor((west - max) / 360); min + 360 * k < east; k++) {
    if (max + 360 * k <= west) continue;
    let parts = [shift(polygon, 360 * k)];
    if (min + 360 * k < west) parts = parts.flatMap(p => clipHalf(p, 0, west, 1));
    if (max + 360 * k > east) parts = parts.flatMap(p => clipHalf(p, 0, east, -1));
    if (Math.min(...ys) < south) parts = parts.flatMap(p => clipHalf(p, 1, south, 1));
    if (Math.max(...ys) > north) parts = parts.flatMap(p => clipHalf(p, 1, north, -1));
    out.push(...parts);
  }
  return out;
}
