// Labels of tracks: a few, the most wanted first, none over another, on a canvas of their own that is drawn a few times a second.
import type { Map as MapLibre } from "maplibre-gl";
import { mercatorX, mercatorY, octal, type Tracks } from "./protocol";

const Most = 160;

export class Labels {
  private readonly context: CanvasRenderingContext2D;
  show = true;
  light = false;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly map: MapLibre,
  ) {
    this.context = canvas.getContext("2d") as CanvasRenderingContext2D;
  }

  draw(tracks: Tracks | null, passes: (i: number) => boolean, dt: number, selected: number): void {
    const ratio = window.devicePixelRatio || 1;
    const host = this.map.getCanvas();
    const [width, height] = [host.clientWidth, host.clientHeight];
    if (this.canvas.width !== Math.round(width * ratio) || this.canvas.height !== Math.round(height * ratio)) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    const c = this.context;
    c.setTransform(ratio, 0, 0, ratio, 0, 0);
    c.clearRect(0, 0, width, height);
    // While the map moves they would hang behind.
    if (!tracks || this.map.isMoving() || (!this.show && selected < 0)) return;
    const scale = 512 * 2 ** this.map.getZoom();
    const center = this.map.getCenter();
    const cx = mercatorX(center.lng);
    const cy = mercatorY(center.lat);
    const seen: number[] = [];
    const xs: number[] = [];
    const ys: number[] = [];
    for (let i = 0; i < tracks.count; i++) {
      let dx = (tracks.places[2 * i] as number) + (tracks.velocities[2 * i] as number) * dt - cx;
      dx -= Math.round(dx);
      const x = width / 2 + dx * scale;
      const y = height / 2 + ((tracks.places[2 * i + 1] as number) + (tracks.velocities[2 * i + 1] as number) * dt - cy) * scale;
      if (x < 0 || y < 0 || x > width || y > height || !passes(i)) continue;
      seen.push(i);
      xs.push(x);
      ys.push(y);
    }
    // Far out only the selected and those in distress have room.
    const crowded = seen.length > 600 || !this.show;
    const order = seen.map((_, k) => k);
    const want = (k: number) => {
      const i = seen[k] as number;
      const code = tracks.codes[i] as number;
      return (tracks.ids[i] === selected ? 4 : 0) + (code === 0o7500 || code === 0o7600 || code === 0o7700 ? 2 : 0);
    };
    order.sort((a, b) => want(b) - want(a) || (tracks.ids[seen[a] as number] as number) - (tracks.ids[seen[b] as number] as number));
    // On a wall of screens letters are larger, as in the rest of the page.
    const size = width >= 2400 ? 19 : 11;
    const line = size + 1;
    c.font = `${size}px system-ui, sans-serif`;
    c.textBaseline = "top";
    const taken: [number, number, number, number][] = [];
    let drawn = 0;
    for (const k of order) {
      if (drawn >= Most || (crowded && want(k) === 0)) break;
      const i = seen[k] as number;
      const lines = text(tracks, i);
      const w = Math.max(...lines.map((l) => c.measureText(l).width)) + 4;
      const h = line * lines.length + 2;
      const [x, y] = [xs[k] as number, ys[k] as number];
      // Beside its symbol, at the first of four corners that is free.
      for (const [ox, oy] of [
        [10, -h - 4],
        [10, 4],
        [-w - 10, -h - 4],
        [-w - 10, 4],
      ] as const) {
        const box: [number, number, number, number] = [x + ox, y + oy, x + ox + w, y + oy + h];
        if (taken.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) continue;
        taken.push(box);
        c.fillStyle = this.light ? "rgba(255,255,255,0.72)" : "rgba(8,14,22,0.66)";
        c.fillRect(box[0], box[1], w, h);
        const distress = want(k) >= 2 && want(k) < 4;
        c.fillStyle = distress ? (this.light ? "#b00020" : "#ff8a80") : this.light ? "#10202f" : "#dbe7f3";
        for (let l = 0; l < lines.length; l++) c.fillText(lines[l] as string, box[0] + 2, box[1] + 2 + line * l);
        drawn++;
        break;
      }
    }
  }
}

function text(tracks: Tracks, i: number): string[] {
  const code = tracks.codes[i] as number;
  const height = tracks.heights[i] as number;
  const name = tracks.idents[i] || (code >= 0 ? octal(code) : `#${tracks.ids[i]}`);
  const level = Number.isNaN(height) ? "" : `FL${String(Math.max(0, Math.round(height / 30.48))).padStart(3, "0")} `;
  return [name, `${level}${Math.round((tracks.speeds[i] as number) * 1.943844)} kt`];
}
