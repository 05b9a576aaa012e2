// Land and borders for the map, from Natural Earth (npm world-atlas, 1:50 million, public domain), cut at the antimeridian so that a plane map fills them rightly. Writes public/land.json and public/borders.json.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mesh } from "topojson-client";

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
// Degrees in, degrees out: the projection serves to cut at the antimeridian.
const plane = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);
const round = (_, value) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value);
const write = (name, geometry) => writeFileSync(`public/${name}.json`, JSON.stringify({ type: "Feature", properties: {}, geometry }, round));
mkdirSync("public", { recursive: true });
write("land", geoProject(feature(atlas, atlas.objects.land), plane).features?.[0]?.geometry ?? geoProject(feature(atlas, atlas.objects.land), plane).geometry);
write(
  "borders",
  geoProject(
    mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
    plane,
  ),
);
