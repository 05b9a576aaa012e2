// Symbols of tracks, in the style of APP-6 / MIL-STD-2525 (milsymbol): the frame tells aircraft or vessel and whether it identifies itself, the fill which nations' sensors feed it. One picture holds all of them.
import ms from "milsymbol";
import { Flag } from "./protocol";

export const Tile = 48;

/** What a track is, by row of the atlas. */
export const Kinds = ["aircraft, identified", "aircraft, silent", "vessel, identified", "vessel, silent", "wide area"] as const;

/** Who feeds it, by column of the atlas. */
export const Contributions = [
  { name: "Canada", color: "#ff9f80" },
  { name: "United States", color: "#7fc4ff" },
  { name: "Mexico", color: "#8fe39a" },
  { name: "Canada and United States", color: "#d9a8ff" },
  { name: "United States and Mexico", color: "#6ee0d0" },
  { name: "other", color: "#e8e8e8" },
] as const;

// Identified: neutral frames (squares), vessels with the sign of a merchant ship; silent: unknown ones (clouds), open below in the air; wide area: pending, dashed.
const Codes = ["SNAP-----------", "SUAP-----------", "SNSPXM---------", "SUSP-----------", "SPAP-----------"];

export function kindOf(flags: number, code: number, address: number): number {
  if (flags & Flag.wide) return 4;
  const identified = (flags & (Flag.secondary | Flag.broadcast)) !== 0 || code >= 0 || address !== 0;
  return (flags & Flag.surface ? 2 : 0) + (identified ? 0 : 1);
}

/** Column of the atlas for bits of nations, whose names stand in the order of their bits. */
export function contributionOf(bits: number, names: readonly string[]): number {
  const has = (name: string) => {
    const at = names.indexOf(name);
    return at >= 0 && (bits & (1 << at)) !== 0;
  };
  const [canada, states, mexico] = [has("CAN"), has("USA"), has("MEX")];
  if (mexico) return states || canada ? 4 : 2;
  if (canada) return states ? 3 : 0;
  return states ? 1 : 5;
}

export function symbol(kind: number, contribution: number, size = 26): HTMLCanvasElement {
  return new ms.Symbol(
    Codes[kind] as string,
    { size, fillColor: Contributions[contribution]?.color, outlineColor: "rgba(0,0,0,0.65)", outlineWidth: 3, icon: kind === 2, strokeWidth: 5 } as never,
  ).asCanvas();
}

/** All symbols in one picture: a row a kind, a column a contribution, each in the middle of its tile. */
export function atlas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Tile * Contributions.length;
  canvas.height = Tile * Kinds.length;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  for (let kind = 0; kind < Kinds.length; kind++)
    for (let c = 0; c < Contributions.length; c++) {
      const picture = symbol(kind, c);
      const scale = Math.min(1, (Tile - 2) / Math.max(picture.width, picture.height));
      const [w, h] = [picture.width * scale, picture.height * scale];
      context.drawImage(picture, c * Tile + (Tile - w) / 2, kind * Tile + (Tile - h) / 2, w, h);
    }
  return canvas;
}
