// Keeps the stream: connects, decodes MessagePack, holds every track, and gives the page all of them as columns once a message. It connects again by itself.
import { decode, encode } from "@msgpack/msgpack";
import { type EventLine, type FromWorker, mercatorX, mercatorY, type ToWorker, type Tracks, unitsPerMetre } from "./protocol";

interface Row {
  id: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  speed: number;
  height: number;
  sigma: number;
  flags: number;
  nations: number;
  code: number;
  address: number;
  ident: string;
  /** Time at which x and y hold. */
  timeS: number;
  trail: number[];
  trailS: number;
}

const TrailPoints = 10;
const TrailEveryS = 8;
const rows = new Map<number, Row>();
let socket: WebSocket | null = null;
let url = "";
let stage = "";
let wait = 500;
/** Numbers of the last subscription and of the last that the service has told back: what comes between is of one before. */
let asked = 0;
let told = 0;
let replayed = false;

const post = (message: FromWorker, transfer: Transferable[] = []) => (self as unknown as Worker).postMessage(message, transfer);

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.type === "speed") {
    send(["speed", message.speed]);
    return;
  }
  stage = message.stage;
  if (message.type === "open") {
    url = message.url;
    connect();
  } else if (message.type === "replay") {
    subscribe({ from_s: message.fromS, speed: message.speed, rate_s: 0.3 });
  } else {
    subscribe();
  }
};

const send = (message: unknown[]) => {
  if (socket?.readyState === WebSocket.OPEN) socket.send(encode(message));
};

function connect(): void {
  socket = new WebSocket(url);
  socket.binaryType = "arraybuffer";
  socket.onopen = () => {
    wait = 500;
    subscribe();
  };
  socket.onmessage = (event) => take(new Uint8Array(event.data as ArrayBuffer));
  socket.onclose = (event) => {
    post({ type: "state", connected: false, reason: event.reason });
    setTimeout(connect, wait);
    wait = Math.min(8000, wait * 2);
  };
}

function subscribe(more: Record<string, number> = {}): void {
  rows.clear();
  replayed = "from_s" in more;
  send(["subscribe", { rate_s: 1, stage, id: ++asked, ...more }]);
}

function take(octets: Uint8Array): void {
  const began = performance.now();
  const message = decode(octets) as [string, ...unknown[]];
  if (message[0] === "events") {
    const lines = message[1] as [number, number, string, string, number | null, number | null, number | null][];
    const events: EventLine[] = lines.map(([number, timeS, kind, text, trackId, lat, lon]) => ({ number, timeS, kind, text, trackId, lat, lon }));
    post({ type: "events", events });
    return;
  }
  if (message[0] === "subscribed") {
    told = message[1] as number;
    return;
  }
  if (told !== asked && message[0] !== "error") return;
  if (message[0] === "replay") {
    const [, number, state, , text] = message as unknown as [string, number, "preparing" | "running" | "ended", number | null, string];
    post({ type: "replay", number, state, text });
    return;
  }
  if (message[0] !== "tracks") {
    post({ type: "state", connected: true, reason: String(message[1]) });
    return;
  }
  const [, timeS, whole, updates, ended] = message as unknown as [string, number, boolean, unknown[][], number[]];
  if (whole) rows.clear();
  for (const id of ended) rows.delete(id);
  for (const update of updates) put(update, timeS);
  const tracks = columns(timeS);
  post({ type: "tracks", tracks, replayed, messageMs: performance.now() - began }, [
    tracks.ids.buffer,
    tracks.places.buffer,
    tracks.velocities.buffer,
    tracks.speeds.buffer,
    tracks.heights.buffer,
    tracks.sigmas.buffer,
    tracks.flags.buffer,
    tracks.nations.buffer,
    tracks.codes.buffer,
    tracks.addresses.buffer,
    tracks.trails.buffer,
  ] as Transferable[]);
}

function put(update: unknown[], timeS: number): void {
  const [id, lat, lon, height, east, north, , code, address, ident, sigma, flags, nations] = update as [
    number,
    number,
    number,
    number | null,
    number,
    number,
    number | null,
    number | null,
    number | null,
    string | null,
    number,
    number,
    number,
  ];
  const x = mercatorX(lon);
  const y = mercatorY(lat);
  const scale = unitsPerMetre(lat);
  let row = rows.get(id);
  if (!row) {
    row = { id, trail: [], trailS: Number.NEGATIVE_INFINITY } as unknown as Row;
    rows.set(id, row);
  }
  if (timeS - row.trailS >= TrailEveryS) {
    row.trail.push(x, y);
    if (row.trail.length > 2 * TrailPoints) row.trail.splice(0, 2);
    row.trailS = timeS;
  }
  row.x = x;
  row.y = y;
  row.vx = east * scale;
  row.vy = -north * scale;
  row.speed = Math.hypot(east, north);
  row.height = height ?? Number.NaN;
  row.sigma = sigma;
  row.flags = flags;
  row.nations = nations;
  row.code = code ?? -1;
  row.address = address ?? 0;
  row.ident = ident ?? "";
  row.timeS = timeS;
}

function columns(timeS: number): Tracks {
  const count = rows.size;
  const tracks: Tracks = {
    timeS,
    count,
    ids: new Float64Array(count),
    places: new Float64Array(2 * count),
    velocities: new Float32Array(2 * count),
    speeds: new Float32Array(count),
    heights: new Float32Array(count),
    sigmas: new Float32Array(count),
    flags: new Uint8Array(count),
    nations: new Uint32Array(count),
    codes: new Int16Array(count),
    addresses: new Uint32Array(count),
    idents: new Array(count),
    trails: new Float32Array(0),
  };
  let points = 0;
  for (const row of rows.values()) points += Math.max(0, row.trail.length - 2) * 2 + (row.trail.length > 0 ? 4 : 0);
  tracks.trails = new Float32Array(points);
  let i = 0;
  let t = 0;
  for (const row of rows.values()) {
    // Every position is brought to the time of the message: the page moves all by one clock.
    const dt = timeS - row.timeS;
    const x = row.x + row.vx * dt;
    const y = row.y + row.vy * dt;
    tracks.ids[i] = row.id;
    tracks.places[2 * i] = x;
    tracks.places[2 * i + 1] = y;
    tracks.velocities[2 * i] = row.vx;
    tracks.velocities[2 * i + 1] = row.vy;
    tracks.speeds[i] = row.speed;
    tracks.heights[i] = row.height;
    tracks.sigmas[i] = row.sigma;
    tracks.flags[i] = row.flags;
    tracks.nations[i] = row.nations;
    tracks.codes[i] = row.code;
    tracks.addresses[i] = row.address;
    tracks.idents[i++] = row.ident;
    const trail = row.trail;
    for (let k = 0; k + 3 < trail.length; k += 2) for (let j = 0; j < 4; j++) tracks.trails[t++] = trail[k + j] as number;
    if (trail.length > 0) {
      tracks.trails[t++] = trail[trail.length - 2] as number;
      tracks.trails[t++] = trail[trail.length - 1] as number;
      tracks.trails[t++] = x;
      tracks.trails[t++] = y;
    }
  }
  return tracks;
}
