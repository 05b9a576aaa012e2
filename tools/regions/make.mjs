// Writes samples/regions/north-america.geojson to standard output and a table of what it holds to standard error.
// Source: Natural Earth 1:50m countries (public domain) as packed by the npm package world-atlas.
import { createRequire } from "node:module";
import { feature, merge, mesh } from "topojson-client";
import { clipBox, cutAntimeridian, polygonArea, tidy, tidyRing, unwrap } from "./geom.mjs";

const require = createRequire(import.meta.url);
const world = require("world-atlas/countries-50m.json");
const version = require("world-atlas/package.json").version;

// Natural Earth names of what belongs to the three nations.
const NATION = {
  "United States of America": "USA", "Puerto Rico": "USA", "U.S. Virgin Is.": "USA",
  "Canada": "CAN", "Mexico": "MEX",
};
// Pacific territories of the USA: neither land of the nation here nor other land.
const LEFT_OUT = new Set(["Guam", "N. Mariana Is.", "American Samoa"]);
// other-land: longitudes 150E across 180 to 5W, latitudes 0 to 90N.
const WINDOW = [150, 0, 355, 90];

// Arcs as absolute coordinates rounded to 3 decimals: neighbours keep exactly the same border.
const { scale: [kx, ky], translate: [tx, ty] } = world.transform;
const arcs = world.arcs.map(arc => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [Math.round(((x += dx) * kx + tx) * 1000) / 1000, Math.round(((y += dy) * ky + ty) * 1000) / 1000]);
});
const topology = { type: "Topology", arcs, objects: world.objects };
const countries = world.objects.countries.geometries;

const country = name => {
  const found = countries.find(g => g.properties.name === name);
  if (!found) throw new Error(`no country named ${name}`);
  return found;
};
const polygonsOf = geometry => geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
const finish = polygons => polygons
  .map(p => p.map(tidyRing))
  .filter(p => p[0])
  .map(p => p.filter(Boolean));
const cut = polygons => finish(polygons.map(unwrap).flatMap(cutAntimeridian));

const ofNation = nation => cut(Object.keys(NATION).filter(n => NATION[n] === nation)
  .flatMap(n => polygonsOf(feature(topology, country(n)).geometry)));

const isHawaii = ([[[lon, lat]]]) => lon > -179 && lon < -154 && lat > 18 && lat < 30;
const usa = ofNation("USA");

const border = (a, b) => mesh(topology, { type: "GeometryCollection", geometries: [country(a), country(b)] }, (p, q) => p !== q)
  .coordinates.map(tidy).filter(l => l.length > 1);

const others = countries.filter(g => !(g.properties.name in NATION) && !LEFT_OUT.has(g.properties.name))
  .filter(g => polygonsOf(feature(topology, g).geometry).some(p => {
    try { return clipBox(unwrap(p), ...WINDOW).length > 0; } catch { return false; }   // Antarctica goes around a pole
  }));
const otherLand = finish(merge(topology, others).coordinates.map(unwrap)
  .flatMap(p => clipBox(p, ...WINDOW)).flatMap(cutAntimeridian));

const land = (properties, coordinates) => ({
  type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates },
});
const line = (id, nations, coordinates) => ({
  type: "Feature", properties: { kind: "border", id, nations }, geometry: { type: "MultiLineString", coordinates },
});

const features = [
  land({ kind: "land", nation: "USA", id: "USA-land" }, usa.filter(p => !isHawaii(p))),
  land({ kind: "land", nation: "USA", id: "USA-hawaii", part: "hawaii" }, usa.filter(isHawaii)),
  land({ kind: "land", nation: "CAN", id: "CAN-land" }, ofNation("CAN")),
  land({ kind: "land", nation: "MEX", id: "MEX-land" }, ofNation("MEX")),
  line("CAN-USA", ["CAN", "USA"], border("Canada", "United States of America")),
  line("MEX-USA", ["MEX", "USA"], border("Mexico", "United States of America")),
  line("MEX-south", ["MEX", "GTM", "BLZ"], [...border("Mexico", "Guatemala"), ...border("Mexico", "Belize")]),
  land({ kind: "other-land", id: "other-land" }, otherLand),
];

const head = {
  type: "FeatureCollection",
  licence: "public domain (Natural Earth)",
  source: `Natural Earth 4.1.0, 1:50m countries, via world-atlas ${version}`,
};
process.stdout.write(`${JSON.stringify(head).slice(0, -1)},"features":[\n${features.map(f => JSON.stringify(f)).join(",\n")}\n]}\n`);

for (const { properties: { id, kind }, geometry: { coordinates } } of features) {
  const vertices = coordinates.flat(kind === "border" ? 1 : 2).length;
  const area = kind === "border" ? "" : `${Math.round(coordinates.reduce((s, p) => s + polygonArea(p), 0))} km2`;
  console.error(`${id.padEnd(11)} parts ${String(coordinates.length).padStart(4)}  vertices ${String(vertices).padStart(6)}  ${area}`);
}
console.error(`other-land holds parts of: ${others.map(g => g.properties.name).sort().join(", ")}`);
