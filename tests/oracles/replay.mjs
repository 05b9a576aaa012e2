// Looks back on the service's stream as a program would, and prints what came as one line of JSON: states of the replay, and number, Mode S address and time of every track that it told.
// node replay.mjs ws://…/api/stream FROM_S SPEED [SPEED_AFTER_THE_FIRST_TRACKS]
import { decode, encode } from "@msgpack/msgpack";

const [, , url, fromS, speed, then] = process.argv;
const socket = new WebSocket(url);
socket.binaryType = "arraybuffer";
const seen = { states: [], firstWhole: null, firstS: null, lastS: null, messages: 0, tracks: [] };
const end = () => {
  console.log(JSON.stringify(seen));
  process.exit(0);
};
setTimeout(end, 60_000);
socket.onopen = () => socket.send(encode(["subscribe", { from_s: Number(fromS), speed: Number(speed), rate_s: 0.1 }]));
socket.onmessage = (event) => {
  const [what, ...rest] = decode(new Uint8Array(event.data));
  if (what === "replay") {
    const [number, state, , text] = rest;
    seen.number = number;
    seen.text = text;
    seen.states.push(state);
    if (state === "ended") end();
  }
  if (what !== "tracks") return;
  const [timeS, whole, tracks] = rest;
  seen.firstWhole ??= whole;
  seen.firstS ??= timeS;
  seen.lastS = timeS;
  if (seen.messages++ === 0 && then) socket.send(encode(["speed", Number(then)]));
  for (const t of tracks) seen.tracks.push([t[0], t[8], t[1], t[2], timeS]);
};
