// What goes between the stream's worker and the page: tracks as columns of typed arrays, rows that are used again.

/** Flags of a track, as the stream sends them, and three of the page's own. */
export const Flag = { surface: 1, wide: 2, primary: 4, secondary: 8, broadcast: 16 } as const;

/** All tracks of a moment. Positions are of Web Mercator's unit square; velocities in its units a second. */
export interface Tracks {
  /** Time of the log, seconds since 1970. */
  timeS: number;
  count: number;
  ids: Float64Array;
  /** x, y of each. */
  places: Float64Array;
  /** Along x and y. */
  velocities: Float32Array;
  /** Metres per second. */
  speeds: Float32Array;
  /** Metres; NaN if unknown. */
  heights: Float32Array;
  /** One standard deviation, metres. */
  sigmas: Float32Array;
  flags: Uint8Array;
  nations: Uint32Array;
  /** Mode 3/A code or -1. */
  codes: Int16Array;
  /** Mode S address, MMSI or 0. */
  addresses: Uint32Array;
  idents: string[];
  /** Pairs of points (x, y, x, y), trails of all tracks. */
  trails: Float32Array;
}

export interface EventLine {
  number: number;
  timeS: number;
  kind: string;
  text: string;
  trackId: number | null;
  lat: number | null;
  lon: number | null;
}

export type ToWorker =
  | { type: "open"; url: string; stage: string }
  | { type: "stage"; stage: string }
  | { type: "replay"; stage: string; fromS: number; speed: number }
  | { type: "speed"; speed: number };

export type FromWorker =
  | { type: "tracks"; tracks: Tracks; replayed: boolean; messageMs: number }
  | { type: "replay"; number: number; state: "preparing" | "running" | "ended"; text: string }
  | { type: "events"; events: EventLine[] }
  | { type: "state"; connected: boolean; reason: string };

export const mercatorX = (lon: number): number => (lon + 180) / 360;
export const mercatorY = (lat: number): number => 0.5 - Math.asinh(Math.tan((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)) / (2 * Math.PI);
export const longitudeOf = (x: number): number => x * 360 - 180;
export const latitudeOf = (y: number): number => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
/** Units of Web Mercator's square in a metre at a latitude. */
export const unitsPerMetre = (lat: number): number => 1 / (2 * Math.PI * 6378137 * Math.cos((lat * Math.PI) / 180));
export const octal = (code: number): string => code.toString(8).padStart(4, "0");
