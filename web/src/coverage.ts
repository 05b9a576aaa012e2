// The coverage map: an octet a pixel, told once for all stages; a stage is a matter of colours.
import type { CanvasSource, Map as MapLibre } from "maplibre-gl";
import { getOctets, type NetworkInfo } from "./api";
import { mercatorX, mercatorY } from "./protocol";

const Uncovered = 16;
const Underground = 30;
const Reasons = [
  "no sensor for such targets",
  "no transponder",
  "outside of the sector",
  "beyond range",
  "no elevation data",
  "below the horizon",
  "behind terrain",
  "nearer than the shortest range",
  "below the beam",
  "cone of silence",
  "detected too seldom",
];

export class Coverage {
  private readonly canvas = document.createElement("canvas");
  private pixels: Uint8Array | null = null;
  private stage = 0;
  visible = false;

  constructor(
    private readonly map: MapLibre,
    private readonly network: NetworkInfo,
  ) {
    this.canvas.width = network.map_columns;
    this.canvas.height = network.map_rows;
    const [west, south, east, north] = network.bounds;
    map.addSource("coverage", {
      type: "canvas",
      canvas: this.canvas,
      animate: false,
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    });
    map.addLayer(
      {
        id: "coverage",
        type: "raster",
        source: "coverage",
        paint: { "raster-opacity": 0.75, "raster-fade-duration": 0, "raster-resampling": "nearest" },
        layout: { visibility: "none" },
      },
      "borders",
    );
  }

  async show(layer: string, altitude: number, now: boolean): Promise<void> {
    this.pixels = await getOctets(`coverage/${layer}/${altitude}${now ? "?now=true" : ""}`);
    this.visible = true;
    this.draw();
    this.map.setLayoutProperty("coverage", "visibility", "visible");
  }

  hide(): void {
    this.visible = false;
    this.map.setLayoutProperty("coverage", "visibility", "none");
  }

  setStage(stage: number): void {
    this.stage = stage;
    if (this.visible) this.draw();
  }

  /** What the map says of a place, in words; empty outside. */
  at(lon: number, lat: number): string {
    if (!this.visible || !this.pixels) return "";
    const [west, south, east, north] = this.network.bounds;
    const column = Math.floor(((mercatorX(lon) - mercatorX(west)) / (mercatorX(east) - mercatorX(west))) * this.canvas.width);
    const row = Math.floor(((mercatorY(lat) - mercatorY(north)) / (mercatorY(south) - mercatorY(north))) * this.canvas.height);
    if (column < 0 || row < 0 || column >= this.canvas.width || row >= this.canvas.height) return "";
    const value = this.pixels[row * this.canvas.width + column] as number;
    if (value === Underground) return "the ground is above this height";
    if (value >= Uncovered) return `gap: ${Reasons[value - Uncovered] ?? "unknown"}`;
    if (value > this.stage) return `gap, until stage ${value + 1}: ${this.network.stages[value]?.name ?? ""}`;
    return value === 0 ? "covered" : `covered since stage ${value + 1}: ${this.network.stages[value]?.name ?? ""}`;
  }

  private draw(): void {
    if (!this.pixels) return;
    const context = this.canvas.getContext("2d") as CanvasRenderingContext2D;
    const image = context.createImageData(this.canvas.width, this.canvas.height);
    const out = new Uint32Array(image.data.buffer);
    // Octets are alpha, blue, green, red from the highest. Covered from the start: faint blue; gained by joining: green; gap: red.
    const [covered, gained, gap] = [0x38_c8_8a_3c, 0xa0_6e_c8_32, 0x58_38_30_d0];
    const column = this.canvas.width;
    for (let i = 0; i < out.length; i++) {
      const value = this.pixels[i] as number;
      if (value === Underground) continue;
      const isGap = value >= Uncovered || value > this.stage;
      // A hatch besides the colour, for those who do not tell red from green.
      out[i] = isGap ? ((i + Math.floor(i / column)) % 4 === 0 ? 0x90_38_30_d0 : gap) : value === 0 ? covered : gained;
    }
    context.putImageData(image, 0, 0);
    const source = this.map.getSource<CanvasSource>("coverage");
    source?.play();
    this.map.once("render", () => source?.pause());
    this.map.triggerRepaint();
  }
}
