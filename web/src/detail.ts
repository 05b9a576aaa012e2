// The panel of one track: what it is and why, and its ellipse and history on the map.
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { getJson, type TrackInfo } from "./api";

const escapeText = (text: string) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] as string);
const age = (seconds: number | null) => (seconds === null ? "" : ` <small>${seconds < 0.05 ? "now" : `${seconds.toFixed(1)} s ago`}</small>`);

export class Detail {
  selected = -1;
  stage = "";
  /** Number of the replay whose tracks are shown; 0 for the live ones. */
  replay = 0;

  constructor(
    private readonly map: MapLibre,
    private readonly panel: HTMLElement,
    private readonly body: HTMLElement,
  ) {
    map.addSource("selected", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
    map.addLayer({
      id: "selected-history",
      type: "line",
      source: "selected",
      filter: ["==", ["get", "what"], "history"],
      paint: { "line-color": "#ffb300", "line-width": 2 },
    });
    map.addLayer({
      id: "selected-ellipse",
      type: "line",
      source: "selected",
      filter: ["==", ["get", "what"], "ellipse"],
      paint: { "line-color": "#ffb300", "line-width": 1.5, "line-dasharray": [3, 2] },
    });
  }

  async select(id: number): Promise<void> {
    this.selected = id;
    if (id < 0) {
      this.panel.hidden = true;
      this.draw(null);
      return;
    }
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const id = this.selected;
    if (id < 0) return;
    try {
      const track = await getJson<TrackInfo>(
        `tracks/${id}${this.replay ? `?replay=${this.replay}` : this.stage ? `?stage=${encodeURIComponent(this.stage)}` : ""}`,
      );
      if (this.selected !== id) return;
      this.panel.hidden = false;
      this.body.innerHTML = html(track);
      this.draw(track);
    } catch {
      if (this.selected !== id) return;
      this.panel.hidden = false;
      this.body.innerHTML = `<h2>Track ${id}</h2><p>There is no such track now${this.stage ? " at this stage" : ""}.</p>`;
      this.draw(null);
    }
  }

  private draw(track: TrackInfo | null): void {
    const features: GeoJSON.Feature[] = [];
    if (track) {
      const past = track.history.map((p) => [p.longitude_deg, p.latitude_deg]);
      past.push([track.lon_deg, track.lat_deg]);
      features.push({ type: "Feature", properties: { what: "history" }, geometry: { type: "LineString", coordinates: past } });
      // Two and a half standard deviations: 95 in 100 lie inside.
      const [long, short, azimuth] = track.ellipse;
      const ring: number[][] = [];
      for (let k = 0; k <= 48; k++) {
        const t = (k / 48) * 2 * Math.PI;
        const [u, v] = [2.45 * long * Math.cos(t), 2.45 * short * Math.sin(t)];
        const a = (azimuth * Math.PI) / 180;
        const north = u * Math.cos(a) - v * Math.sin(a);
        const east = u * Math.sin(a) + v * Math.cos(a);
        ring.push([track.lon_deg + east / (111320 * Math.cos((track.lat_deg * Math.PI) / 180)), track.lat_deg + north / 111132]);
      }
      features.push({ type: "Feature", properties: { what: "ellipse" }, geometry: { type: "LineString", coordinates: ring } });
    }
    this.map.getSource<GeoJSONSource>("selected")?.setData({ type: "FeatureCollection", features });
  }
}

/** The height of a target that tells none: what several radars' ranges say of it, once that is more than a guess. */
function ranged(t: TrackInfo): string {
  const [height, sigma] = [t.ranged_height_m, t.ranged_height_sigma_m];
  if (height === null || sigma === null || sigma > 2000) return "unknown";
  return `about ${100 * Math.round(height / 100)} ± ${100 * Math.round(sigma / 100)} m, by ranges`;
}

function html(t: TrackInfo): string {
  const row = (name: string, value: string) => `<dt>${name}</dt><dd>${value}</dd>`;
  const feeders = t.feeders
    .map(
      (f) =>
        `<tr><td><abbr title="${escapeText(f.sensor)}">${escapeText(f.name || f.sensor)}</abbr></td><td>${escapeText(f.nation)}</td><td>${f.age_s.toFixed(1)} s</td></tr>`,
    )
    .join("");
  const models = Object.entries(t.models)
    .map(
      ([name, share]) =>
        `<div class="share"><span>${escapeText(name)}</span><meter min="0" max="1" value="${share}"></meter><span>${Math.round(100 * share)} %</span></div>`,
    )
    .join("");
  return `<h2>${escapeText(t.ident ?? (t.mode3a ? `Code ${t.mode3a}` : "No code"))} <small>track ${t.id}</small></h2>
<dl>
${row("Kind", `${t.domain === "surface" ? "vessel" : "aircraft"}${t.wide_area ? ", wide area" : ""}`)}
${t.mode3a ? row("Mode 3/A", escapeText(t.mode3a) + age(t.mode3a_age_s)) : ""}
${t.mode_s ? row(t.domain === "surface" ? "MMSI" : "Mode S", escapeText(t.mode_s) + age(t.mode_s_age_s)) : ""}
${row("Position", `${t.lat_deg.toFixed(4)}, ${t.lon_deg.toFixed(4)}`)}
${row("Height", t.height_m === null ? ranged(t) : `${Math.round(t.height_m)} m${age(t.height_age_s)}`)}
${row("Speed", `${Math.round(t.speed_mps * 1.943844)} kt, ${Math.round(t.course_deg)}°${t.climb_mps !== null && Math.abs(t.climb_mps) > 0.5 ? `, ${t.climb_mps > 0 ? "climbing" : "descending"} ${Math.abs(t.climb_mps).toFixed(1)} m/s` : ""}`)}
${row("Accuracy", `${Math.round(t.ellipse[0])} × ${Math.round(t.ellipse[1])} m (1 σ); the dashed ellipse holds 95 %`)}
${row("Existence", `${(100 * t.existence).toFixed(1)} %`)}
${row("Plots", `${t.plots}; the last ${t.age_s.toFixed(1)} s ago`)}
</dl>
<h3>Fed by</h3><table>${feeders || "<tr><td>nobody now</td></tr>"}</table>
<h3>Motion</h3>${models}`;
}
