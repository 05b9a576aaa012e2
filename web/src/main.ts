// The page: a map, the tracks of a stage moving on it, coverage, sensors, events, and what one asks of them.
import * as maplibre from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import maplibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { type AlarmInfo, getJson, type NetworkInfo, type ReplayInfo, type SensorInfo, streamUrl } from "./api";
import { Coverage } from "./coverage";
import { Detail } from "./detail";
import { Labels } from "./labels";
import { type EventLine, Flag, type FromWorker, latitudeOf, longitudeOf, mercatorX, mercatorY, octal, type ToWorker, type Tracks } from "./protocol";
import { Replay } from "./replay";
import "./style.css";
import { Contributions, contributionOf, Kinds, kindOf, symbol } from "./symbols";
import { TrackLayer } from "./trackLayer";

const by = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const hours = (s: number) => new Date(s * 1000).toISOString().slice(11, 19);
/** With the day where it may be another. */
const moment = (s: number) => (Math.abs(Date.now() / 1000 - s) > 43_200 ? `${new Date(s * 1000).toISOString().slice(5, 10)} ` : "") + hours(s);

maplibre.setWorkerUrl(maplibreWorker);

const dark = { water: "#0b141d", land: "#1a2733", line: "#3d5062" };
const light = { water: "#cfdbe5", land: "#f3f6f8", line: "#94a5b4" };

/** North America from the isthmus to the Arctic's islands, whatever the size of the screen. */
const home: maplibre.LngLatBoundsLike = [
  [-150, 13],
  [-55, 68],
];
const map = new maplibre.Map({
  container: "map",
  bounds: home,
  minZoom: 2,
  maxZoom: 14,
  renderWorldCopies: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  attributionControl: { compact: true, customAttribution: "Land and borders: Natural Earth" },
  style: {
    version: 8,
    sources: { land: { type: "geojson", data: "land.json" }, borders: { type: "geojson", data: "borders.json" } },
    layers: [
      { id: "water", type: "background", paint: { "background-color": dark.water } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": dark.land } },
      { id: "borders", type: "line", source: "borders", paint: { "line-color": dark.line, "line-width": 1 } },
    ],
  },
});
map.touchZoomRotate.disableRotation();
// Until somebody has moved it the map shows the continent, also on a screen that is turned or a window that grows.
let moved = false;
map.on("movestart", (e) => {
  moved ||= e.originalEvent !== undefined;
});
map.on("resize", () => {
  if (!moved) map.fitBounds(home, { animate: false });
});
map.addControl(new maplibre.ScaleControl({ unit: "nautical" }), "bottom-left");

const layer = new TrackLayer();
const labels = new Labels(by<HTMLCanvasElement>("labels"), map);
const replay = new Replay(by<HTMLInputElement>("replay"), by<HTMLSelectElement>("speed"), {
  show(then) {
    shown = then;
    receivedMs = performance.now();
    redraw();
  },
  play(fromS, speed) {
    if (!connected) return false;
    detail.replay = 0;
    played = true;
    tell({ type: "replay", stage: detail.stage, fromS, speed });
    return true;
  },
  pace(speed) {
    receivedMs = performance.now();
    tell({ type: "speed", speed });
  },
  live() {
    detail.replay = 0;
    // What comes next from the service is live again.
    if (played) tell({ type: "stage", stage: detail.stage });
    else if (shown !== tracks) {
      shown = tracks;
      receivedMs = performance.now();
      redraw();
    }
    played = false;
    void detail.refresh();
  },
  changed: clock,
});
let network: NetworkInfo;
let coverage: Coverage | null = null;
let detail: Detail;
let tracks: Tracks | null = null;
/** The tracks on the screen: the latest, or those of the replay. */
let shown: Tracks | null = null;
let receivedMs = 0;
let stage = 0;
/** The service was last asked to play its journal. */
let played = false;
let connected = false;
const filter = { air: true, surface: true, wide: true, cooperative: true, silent: true, least: Number.NaN, most: Number.NaN };

// Between messages all move on by the page's clock, at the pace of what is shown and at most a few seconds: what is not told any more stands still.
const dt = () => replay.pace * Math.min(replay.mode === "live" ? 5 : 1, (performance.now() - receivedMs) / 1000);
layer.dt = dt;

function passes(i: number): boolean {
  const t = shown as Tracks;
  const flags = t.flags[i] as number;
  if (flags & Flag.wide ? !filter.wide : flags & Flag.surface ? !filter.surface : !filter.air) return false;
  const silent = kindOf(flags, t.codes[i] as number, t.addresses[i] as number) % 2 === 1;
  if (!(flags & Flag.wide) && (silent ? !filter.silent : !filter.cooperative)) return false;
  const height = t.heights[i] as number;
  return !(height < filter.least || height > filter.most);
}

function redraw(): void {
  if (!shown || !map.getLayer("tracks")) return;
  layer.take(shown, passes, network.nations, detail.selected);
  map.triggerRepaint();
}

const worker = new Worker(new URL("./stream.worker.ts", import.meta.url), { type: "module" });
const tell = (message: ToWorker) => worker.postMessage(message);
worker.onmessage = (event: MessageEvent<FromWorker>) => {
  const message = event.data;
  if (message.type === "state") {
    connected = message.connected;
    // A replay ends with its connection; the next one is live.
    if (!connected && played) {
      played = false;
      replay.live();
    }
    notice(connected ? message.reason : `not connected${message.reason ? `: ${message.reason}` : ""}; trying again`, connected);
    return;
  }
  if (message.type === "events") {
    showEvents(message.events);
    return;
  }
  if (message.type === "replay") {
    if (replay.mode !== "journal") return;
    detail.replay = message.state === "running" ? message.number : 0;
    if (message.text) {
      notice(message.text);
      // Numbers that are its own are other aircraft's than those that were selected.
      if (message.state === "running") void select(-1);
    }
    if (message.state === "ended") replay.live();
    else void detail.refresh();
    return;
  }
  if (!connected) notice("");
  connected = true;
  if (message.replayed) {
    if (!replay.played(message.tracks.timeS)) return;
  } else {
    tracks = message.tracks;
    replay.keep(tracks);
    if (replay.mode !== "live") return;
  }
  shown = message.tracks;
  receivedMs = performance.now();
  redraw();
  clock();
};

let noticed = 0;

/** Tells something beside the clock, for some seconds or until something else is told. */
function notice(text: string, passes = true): void {
  clearTimeout(noticed);
  by("notice").textContent = text;
  if (text && passes) noticed = window.setTimeout(() => notice(""), 8000);
}

function clock(): void {
  by("live").setAttribute("aria-pressed", String(replay.mode === "live"));
  const stands = replay.mode !== "live" && replay.paused;
  by("pause").textContent = stands ? "Go on" : "Pause";
  if (!shown || Number.isNaN(replay.timeS)) return;
  const state = replay.mode === "live" ? "" : replay.preparing ? " · going back…" : stands ? " · stands still" : ` · replay × ${replay.speed}`;
  by("clock").textContent = `${moment(replay.timeS)} UTC · ${shown.count.toLocaleString("en")} tracks${state}`;
}

function setStage(next: number): void {
  if (next < 0 || next >= network.stages.length) return;
  stage = next;
  for (const [k, button] of [...by("stages").querySelectorAll("button")].entries()) button.setAttribute("aria-pressed", String(k === stage));
  coverage?.setStage(stage);
  detail.stage = network.stages[stage]?.id ?? "";
  if (replay.mode !== "journal") {
    played = false;
    tell({ type: "stage", stage: detail.stage });
  }
  replay.restage();
  void detail.refresh();
  void showSensors();
}

async function setCoverage(): Promise<void> {
  if (!coverage) return;
  const info = network.layers.find((l) => l.id === by<HTMLSelectElement>("layer").value);
  by("altitude-field").hidden = !info || info.altitudes_m.length < 2;
  if (!info) {
    coverage.hide();
    by("under").textContent = "";
    return;
  }
  const slider = by<HTMLInputElement>("altitude");
  const altitude = info.altitudes_m[Math.min(Number(slider.value), info.altitudes_m.length - 1)] as number;
  by("altitude-text").textContent = `${altitude.toLocaleString("en")} m`;
  by("under").textContent = "computing the map…";
  try {
    await coverage.show(info.id, altitude, by<HTMLInputElement>("now").checked);
    by("under").textContent = "";
  } catch (e) {
    by("under").textContent = `no map: ${(e as Error).message}`;
  }
}

function layerChanged(): void {
  const info = network.layers.find((l) => l.id === by<HTMLSelectElement>("layer").value);
  if (info) {
    const slider = by<HTMLInputElement>("altitude");
    slider.max = String(info.altitudes_m.length - 1);
    slider.value = String(Math.max(0, info.altitudes_m.indexOf(info.headline_m)));
  }
  void setCoverage();
}

/** Tells the bar what the service's journal has. */
async function showJournal(): Promise<void> {
  replay.journal((await getJson<ReplayInfo>("replay")).from_s ?? Number.NaN);
}

async function showSensors(): Promise<void> {
  const sensors = await getJson<SensorInfo[]>("sensors");
  const features: GeoJSON.Feature[] = sensors
    .filter((s) => s.lat_deg !== null && s.stage >= 0 && s.stage <= stage)
    .map((s) => ({
      type: "Feature",
      properties: {
        id: s.id,
        name: s.name,
        nation: s.nation,
        state: s.silent ? "silent" : s.runaway ? "runaway" : s.plots > 0 ? "well" : "unheard",
        text: sensorText(s),
      },
      geometry: { type: "Point", coordinates: [s.lon_deg as number, s.lat_deg as number] },
    }));
  map.getSource<maplibre.GeoJSONSource>("sensors")?.setData({ type: "FeatureCollection", features });
}

function sensorText(s: SensorInfo): string {
  const parts = [`${s.name} (${s.nation})`, s.kinds];
  if (s.silent) parts.push("silent");
  if (s.pd !== null) parts.push(`Pd ${s.pd.toFixed(2)}`);
  if (s.azimuth_bias_deg !== null) parts.push(`azimuth bias ${s.azimuth_bias_deg.toFixed(3)}°`);
  if (s.range_bias_m !== null) parts.push(`range bias ${Math.round(s.range_bias_m)} m`);
  return parts.join(" · ");
}

function showEvents(events: EventLine[]): void {
  const list = by("events");
  for (const e of events) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.innerHTML = `<time>${hours(e.timeS)}</time>`;
    button.append(e.text);
    if (["alarm", "hijack", "emergency", "radio_failure", "lost", "no_code"].includes(e.kind)) button.classList.add("alarm");
    button.onclick = () => {
      if (e.lat !== null && e.lon !== null) lookAt(e.lon, e.lat, 6);
      if (e.trackId !== null) void select(e.trackId);
    };
    item.append(button);
    list.prepend(item);
  }
  while (list.children.length > 200) list.lastElementChild?.remove();
}

async function showAlarms(): Promise<void> {
  const alarms = await getJson<AlarmInfo[]>("alarms");
  by("alarms").replaceChildren(
    ...(alarms.length === 0 ? [{ text: "none", raised_s: Number.NaN }] : alarms.slice(-50).reverse()).map((a) => {
      const item = document.createElement("li");
      item.className = alarms.length === 0 ? "quiet" : "alarm";
      if (Number.isFinite(a.raised_s)) item.innerHTML = `<time>${hours(a.raised_s)}</time>`;
      item.append(a.text);
      return item;
    }),
  );
}

async function select(id: number): Promise<void> {
  await detail.select(id);
  redraw();
}

/** The track nearest to a point of the screen, within a finger's width; -1 if none. */
function trackAt(x: number, y: number): number {
  if (!shown) return -1;
  const scale = 512 * 2 ** map.getZoom();
  const center = map.getCenter();
  const cx = mercatorX(center.lng);
  const cy = mercatorY(center.lat);
  const host = map.getCanvas();
  let best = -1;
  let least = 16 * 16;
  const ahead = dt();
  for (let i = 0; i < shown.count; i++) {
    let dx = (shown.places[2 * i] as number) + (shown.velocities[2 * i] as number) * ahead - cx;
    dx -= Math.round(dx);
    const px = host.clientWidth / 2 + dx * scale - x;
    const py = host.clientHeight / 2 + ((shown.places[2 * i + 1] as number) + (shown.velocities[2 * i + 1] as number) * ahead - cy) * scale - y;
    if (px * px + py * py < least && passes(i)) {
      least = px * px + py * py;
      best = i;
    }
  }
  return best < 0 ? -1 : (shown.ids[best] as number);
}

/** Moves the map there, at least so near. */
function lookAt(lon: number, lat: number, zoom: number): void {
  moved = true;
  map.easeTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), zoom) });
}

function search(text: string): void {
  const wanted = text.trim().toUpperCase();
  if (!shown || !wanted) return;
  const t = shown;
  const matches = (i: number) =>
    `${t.ids[i]}` === wanted.replace(/^#/, "") ||
    (t.idents[i] as string).toUpperCase().includes(wanted) ||
    ((t.codes[i] as number) >= 0 && octal(t.codes[i] as number) === wanted) ||
    (t.addresses[i] as number).toString(16).toUpperCase() === wanted;
  for (let i = 0; i < t.count; i++) {
    if (!matches(i)) continue;
    lookAt(longitudeOf(t.places[2 * i] as number), latitudeOf(t.places[2 * i + 1] as number), 7);
    void select(t.ids[i] as number);
    return;
  }
  notice(`no track found for ${text}`);
}

function setTheme(theme: "dark" | "light"): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("theme", theme);
  const colors = theme === "light" ? light : dark;
  map.setPaintProperty("water", "background-color", colors.water);
  map.setPaintProperty("land", "fill-color", colors.land);
  map.setPaintProperty("borders", "line-color", colors.line);
  layer.light = labels.light = theme === "light";
  map.triggerRepaint();
}

const toggle = (id: string, button: string) => {
  const panel = by(id);
  panel.hidden = !panel.hidden;
  by(button).setAttribute("aria-expanded", String(!panel.hidden));
};

function wire(): void {
  for (const [k, s] of network.stages.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = s.name;
    button.title = `${s.sensors} sensors (${k + 1})`;
    button.onclick = () => setStage(k);
    by("stages").append(button);
  }
  const select0 = by<HTMLSelectElement>("layer");
  select0.append(new Option("none", ""), ...network.layers.map((l) => new Option(l.name, l.id)));
  select0.onchange = layerChanged;
  by<HTMLInputElement>("altitude").oninput = () => void setCoverage();
  by<HTMLInputElement>("now").onchange = () => void setCoverage();
  for (const box of by("filters").querySelectorAll<HTMLInputElement>("input[data-kind]"))
    box.onchange = () => {
      (filter as unknown as Record<string, boolean>)[box.dataset.kind as string] = box.checked;
      redraw();
    };
  for (const id of ["least", "most"] as const)
    by<HTMLInputElement>(id).oninput = () => {
      filter[id] = by<HTMLInputElement>(id).valueAsNumber;
      redraw();
    };
  by<HTMLInputElement>("show-labels").onchange = (e) => {
    labels.show = (e.target as HTMLInputElement).checked;
  };
  by<HTMLInputElement>("show-trails").onchange = (e) => {
    layer.showTrails = (e.target as HTMLInputElement).checked;
    map.triggerRepaint();
  };
  by<HTMLInputElement>("show-sensors").onchange = (e) =>
    map.setLayoutProperty("sensors", "visibility", (e.target as HTMLInputElement).checked ? "visible" : "none");
  by<HTMLInputElement>("search").onkeydown = (e) => {
    if (e.key === "Enter") search(by<HTMLInputElement>("search").value);
  };
  by("filters-button").onclick = () => toggle("filters", "filters-button");
  by("help-button").onclick = () => toggle("help", "help-button");
  by("theme").onclick = () => setTheme(document.documentElement.dataset.theme === "light" ? "dark" : "light");
  by("detail-close").onclick = () => void select(-1);
  by("live").onclick = () => replay.live();
  by("pause").onclick = () => replay.toggle();
  legend();
  map.on("click", (e) => void select(trackAt(e.point.x, e.point.y)));
  map.on("mousemove", (e) => {
    const sensor = map.queryRenderedFeatures(e.point, { layers: ["sensors"] })[0];
    by("under").textContent = sensor
      ? String(sensor.properties.text)
      : `${e.lngLat.lat.toFixed(2)}, ${e.lngLat.lng.toFixed(2)} ${coverage?.at(e.lngLat.lng, e.lngLat.lat) ?? ""}`;
  });
  document.addEventListener("keydown", key);
}

function key(e: KeyboardEvent): void {
  const typing = e.target instanceof HTMLSelectElement || (e.target instanceof HTMLInputElement && ["search", "number", "text"].includes(e.target.type));
  if (e.key === "Escape") {
    by("filters").hidden = true;
    by("help").hidden = true;
    by("filters-button").setAttribute("aria-expanded", "false");
    by("help-button").setAttribute("aria-expanded", "false");
    (document.activeElement as HTMLElement | null)?.blur();
    void select(-1);
    return;
  }
  if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
  const click = (id: string) => by<HTMLInputElement>(id).click();
  const select0 = by<HTMLSelectElement>("layer");
  if (e.key >= "1" && e.key <= "9") setStage(Number(e.key) - 1);
  else if (e.key === "/") {
    e.preventDefault();
    by("search").focus();
  } else if (e.key === "?") click("help-button");
  else if (e.key === " " && !(e.target instanceof HTMLButtonElement)) {
    e.preventDefault();
    replay.toggle();
  } else
    switch (e.key.toLowerCase()) {
      case "b":
        replay.live();
        break;
      case "c":
        select0.value = select0.value ? "" : (network.layers[0]?.id ?? "");
        layerChanged();
        break;
      case "f":
        click("filters-button");
        break;
      case "l":
        click("show-labels");
        break;
      case "t":
        click("show-trails");
        break;
      case "s":
        click("show-sensors");
        break;
      case "d":
        click("theme");
        break;
    }
}

function legend(): void {
  const box = by("legend");
  for (const [k, name] of Kinds.entries()) box.append(symbol(k, 5, 16), name);
  for (const [k, c] of Contributions.entries()) box.append(symbol(0, k, 16), `fed by ${c.name}`);
}

async function start(): Promise<void> {
  network = await getJson<NetworkInfo>("network");
  detail = new Detail(map, by("detail"), by("detail-body"));
  map.addSource("sensors", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer(
    {
      id: "sensors",
      type: "circle",
      source: "sensors",
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 2, 1.6, 6, 4, 10, 7],
        "circle-color": ["match", ["get", "state"], "silent", "#ff5252", "runaway", "#ffb300", "well", "#4dd0a6", "#8796a5"],
        "circle-stroke-color": "#0b141d",
        "circle-stroke-width": 1,
      },
    },
    "selected-history",
  );
  coverage = network.layers.length > 0 ? new Coverage(map, network) : null;
  map.addLayer(layer, "selected-history");
  wire();
  setTheme((localStorage.getItem("theme") as "dark" | "light" | null) ?? (matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark"));
  tell({ type: "open", url: streamUrl(), stage: network.stages.at(-1)?.id ?? "" });
  setStage(network.stages.length - 1);
  void showAlarms();
  void showJournal().catch(() => {});
  setInterval(() => void showJournal().catch(() => {}), 10000);
  setInterval(() => void showAlarms().catch(() => {}), 3000);
  setInterval(() => void showSensors().catch(() => {}), 5000);
  setInterval(() => void detail.refresh(), 2000);
  // Tracks move between messages: as many frames as the screen has.
  let labelled = 0;
  const frame = (now: number) => {
    if (replay.pace > 0 && shown && shown.count > 0 && dt() < (replay.mode === "live" ? 5 : 1) * replay.pace) map.triggerRepaint();
    if (now - labelled > 200) {
      labels.draw(shown, passes, dt(), detail.selected);
      labelled = now;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

map.on("load", () => {
  start().catch((e: Error) => {
    by("clock").textContent = `cannot start: ${e.message}`;
    setTimeout(() => location.reload(), 5000);
  });
});

// For those who measure: contributions, frames and tracks, as they are.
Object.assign(window, { picture: { map, layer, contributionOf, count: () => shown?.count ?? 0, selected: () => detail?.selected ?? -1, tracks: () => shown } });
