// Uses the service's page as a person does, in Chromium, and prints what it saw as one line of JSON.
// node page.mjs URL use|load|replay|restart [PICTURES]: "use" looks at what the service shows; "replay" goes back with the bar of times and returns; "restart" waits until the service has gone and come
// again; "load" puts 20,000 moving tracks of its own on the page and measures the script of each frame.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { decode, encode } from "@msgpack/msgpack";
import { chromium } from "playwright-core";

const [, , url, what, pictures] = process.argv;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "dark" });
const page = await context.newPage();
const faults = [];
page.on("console", (m) => m.type() === "error" && faults.push(m.text()));
page.on("pageerror", (e) => faults.push(e.message));
const seen = { faults };

/**
 * Processor time in ms of the script that the main thread runs for each frame: its functions as Chromium's trace has them, put together from one animation frame to the next. Processor time, not time on the wall: on
 * a machine whose cores also draw the picture in software a thread waits for its turn.
 */
async function scriptOfFrames(ms) {
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await page.waitForTimeout(ms);
  const events = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const isFrame = (e) => e.name === "FireAnimationFrame";
  const threads = new Map();
  for (const e of events.filter(isFrame)) threads.set(`${e.pid} ${e.tid}`, (threads.get(`${e.pid} ${e.tid}`) ?? 0) + 1);
  const main = [...threads].sort((a, b) => b[1] - a[1])[0][0];
  const ofMain = events.filter((e) => `${e.pid} ${e.tid}` === main && e.ph === "X").sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const frames = [];
  let [sum, end, firstTs] = [0, 0, 0];
  for (const e of ofMain) {
    // Several callbacks of one frame stand close together.
    if (isFrame(e) && e.ts - firstTs > 5000) {
      if (firstTs > 0) frames.push(sum / 1000);
      [sum, firstTs] = [0, e.ts];
    }
    // What a function calls is counted with it.
    if (!["FunctionCall", "EvaluateScript", "v8.callFunction"].includes(e.name) || e.ts < end) continue;
    sum += e.tdur ?? e.dur;
    end = e.ts + e.dur;
  }
  return frames.sort((a, b) => a - b);
}

const places = () => page.evaluate(() => {
  const t = window.picture.tracks();
  return Object.fromEntries([...t.ids].map((id, i) => [id, [t.places[2 * i], t.places[2 * i + 1]]]));
});
const shown = () => page.waitForFunction(() => window.picture?.count() > 0, null, { timeout: 60_000 });
/** Where a track near the middle of the map stands on the screen. */
const pointOfTrack = () => page.evaluate(() => {
  const { map, tracks } = window.picture;
  const t = tracks();
  const box = document.getElementById("map").getBoundingClientRect();
  for (let i = 0; i < t.count; i++) {
    const lat = (Math.atan(Math.sinh((0.5 - t.places[2 * i + 1]) * 2 * Math.PI)) * 180) / Math.PI;
    const p = map.project([t.places[2 * i] * 360 - 180, lat]);
    if (p.x > 0.35 * box.width && p.x < 0.65 * box.width && p.y > 0.2 * box.height && p.y < 0.8 * box.height) return { x: box.x + p.x, y: box.y + p.y };
  }
  return null;
});
const axe = async () => (await new AxeBuilder({ page }).withRules(["color-contrast", "label", "button-name", "select-name", "aria-valid-attr", "aria-required-children", "tabindex", "document-title", "html-has-lang"]).analyze())
  .violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join("; ")}`);

if (what === "use") {
  await page.goto(url);
  await shown();
  const before = await places();
  await page.waitForTimeout(4000);
  const after = await places();
  const both = Object.keys(after).filter((id) => before[id]);
  seen.tracks = both.length;
  seen.moved = both.filter((id) => before[id][0] !== after[id][0] || before[id][1] !== after[id][1]).length;
  await page.waitForTimeout(1000);
  const point = await pointOfTrack();
  await page.mouse.click(point.x, point.y);
  await page.waitForSelector("#detail:not([hidden])", { timeout: 10_000 });
  seen.detail = await page.innerText("#detail-body");
  const last = Object.keys(await places()).length;
  await page.keyboard.press("1");
  await page.waitForTimeout(4000);
  await shown();
  seen.lastStage = last;
  seen.firstStage = Object.keys(await places()).length;
  await page.keyboard.press("Escape");
  seen.detailHidden = await page.isHidden("#detail");
  await page.keyboard.press("/");
  seen.focus = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  seen.help = await page.isVisible("#help");
  seen.axeDark = await axe();
  await page.keyboard.press("d");
  seen.axeLight = await axe();
  await page.keyboard.press("d");
  await page.keyboard.press("Escape");
  if (pictures) {
    await page.keyboard.press("4");
    const coverage = async (on) => {
      await page.selectOption("#layer", on ? "cooperative" : "");
      if (on) await page.waitForFunction(() => document.getElementById("under").textContent === "", null, { timeout: 120_000 });
      await page.waitForTimeout(2500);
    };
    for (const [name, width, height, theme, map] of [["laptop", 1440, 900, "dark", false], ["laptop-gaps", 1440, 900, "light", true], ["wall", 3840, 2160, "dark", true], ["tablet", 820, 1180, "dark", true]]) {
      await page.setViewportSize({ width, height });
      if ((await page.evaluate(() => document.documentElement.dataset.theme)) !== theme) await page.keyboard.press("d");
      await coverage(map);
      await page.screenshot({ path: `${pictures}/page-${name}.png` });
    }
  }
} else if (what === "replay") {
  const clock = () => page.innerText("#clock");
  const clockSays = (text) => page.waitForFunction((t) => document.getElementById("clock").textContent.includes(t), text, { timeout: 60_000 });
  const timeOf = () => page.evaluate(() => window.picture.tracks().timeS);
  await page.goto(url);
  await shown();
  // The bar begins where the journal does, before what the page has seen.
  await page.waitForFunction(() => window.picture.tracks().timeS - Number(document.getElementById("replay").min) > 60, null, { timeout: 60_000 });
  seen.liveS = await timeOf();
  await page.selectOption("#speed", "5");
  await page.focus("#replay");
  await page.keyboard.press("Home");
  await clockSays("replay × 5");
  await page.waitForTimeout(3000);
  await shown();
  seen.pastS = await timeOf();
  await page.waitForTimeout(2000);
  seen.laterS = await timeOf();
  await page.waitForFunction(() => window.picture.count() > 3, null, { timeout: 60_000 });
  await page.keyboard.press("Escape");
  await page.keyboard.press(" ");
  await clockSays("stands still");
  await page.waitForTimeout(1500);
  seen.stoodS = await timeOf();
  await page.waitForTimeout(2000);
  seen.stillS = await timeOf();
  const id = await page.evaluate(() => window.picture.tracks().ids[0]);
  await page.fill("#search", `${id}`);
  await page.press("#search", "Enter");
  await page.waitForSelector("#detail:not([hidden])", { timeout: 10_000 });
  seen.detail = await page.innerText("#detail-body");
  if (pictures) await page.screenshot({ path: `${pictures}/page-replay.png` });
  seen.axe = await axe();
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await page.waitForFunction((s) => window.picture.tracks().timeS >= s, seen.liveS, { timeout: 30_000 });
  seen.clock = await clock();
} else if (what === "restart") {
  await page.goto(url);
  await shown();
  seen.before = await page.evaluate(() => [...window.picture.tracks().ids]);
  await page.waitForFunction(() => document.getElementById("notice").textContent.includes("not connected"), null, { timeout: 60_000 });
  await page.waitForFunction(() => !document.getElementById("notice").textContent.includes("not connected"), null, { timeout: 60_000 });
  const back = await page.evaluate(() => window.picture.tracks().timeS);
  await page.waitForFunction((s) => window.picture.tracks().timeS > s, back, { timeout: 30_000 });
  seen.after = await page.evaluate(() => [...window.picture.tracks().ids]);
  // What a page asks of a service that is not there is a fault of its console, and no other is.
  seen.faults = faults.filter((f) => !f.includes("net::ERR_CONNECTION_REFUSED") && !f.includes("WebSocket connection") && !f.includes("net::ERR_"));
} else {
  // Between the page and the service stands this: what it shows is 20,000 tracks, a fifth of them updated in each message, as radars of five seconds would.
  const count = 20_000;
  const track = (i, second) => {
    const bearing = (i * 2.399963) % (2 * Math.PI);
    const [east, north] = [220 * Math.sin(bearing), 220 * Math.cos(bearing)];
    const lat = 25 + 25 * ((i * 0.754877666) % 1) + (north * second) / 111_000;
    const lon = -125 + 55 * ((i * 0.569840291) % 1) + (east * second) / 85_000;
    return [i + 1, lat, lon, 9000, east, north, 0, i % 4096, 0xa00000 + i, null, 30, 8 + (i % 3 === 0 ? 16 : 0), 1 << (i % 3), 1];
  };
  const proxy = createServer(async (request, response) => {
    const answer = await fetch(url + request.url);
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  // RFC 6455: a handshake, then binary frames without mask. What comes in is a subscription each time.
  proxy.on("upgrade", (request, socket) => {
    const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    let second = 0;
    let timer;
    const send = () => {
      const whole = second === 0;
      const tracks = [];
      for (let i = whole ? 0 : second % 5; i < count; i += whole ? 1 : 5) tracks.push(track(i, second));
      const body = Buffer.from(encode(["tracks", 1.8e9 + second, whole, tracks, []]));
      const head = Buffer.alloc(10);
      head[0] = 0x82;
      head[1] = 127;
      head.writeBigUInt64BE(BigInt(body.length), 2);
      socket.write(Buffer.concat([head, body]));
      second++;
    };
    socket.on("data", (octets) => {
      // Short masked frames; the last subscription among them is the one that is told back.
      let id = null;
      for (let at = 0; at < octets.length; ) {
        const length = octets[at + 1] & 127;
        const message = Buffer.from(octets.subarray(at + 6, at + 6 + length));
        for (let i = 0; i < length; i++) message[i] ^= octets[at + 2 + (i % 4)];
        if ((octets[at] & 15) === 2) id = decode(message)[1].id;
        at += 6 + length;
      }
      if (id === null) return;
      const subscribed = Buffer.from(encode(["subscribed", id]));
      socket.write(Buffer.concat([Buffer.from([0x82, subscribed.length]), subscribed]));
      clearInterval(timer);
      second = 0;
      send();
      timer = setInterval(send, 1000);
    });
    socket.on("error", () => {});
    socket.on("close", () => clearInterval(timer));
  });
  await new Promise((listening) => proxy.listen(0, "127.0.0.1", listening));
  // A small window: the fewer pixels software must draw, the more frames there are.
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto(`http://127.0.0.1:${proxy.address().port}/`);
  await page.waitForFunction((n) => window.picture?.count() === n, count, { timeout: 60_000 });
  await page.evaluate(() => window.picture.map.jumpTo({ center: [-98, 38], zoom: 6 }));
  await page.waitForTimeout(2000);
  const frames = await scriptOfFrames(12_000);
  seen.tracks = await page.evaluate(() => window.picture.count());
  seen.frames = frames.length;
  seen.p50 = frames[Math.floor(0.5 * frames.length)];
  seen.p95 = frames[Math.floor(0.95 * frames.length)];
  seen.most = frames.at(-1);
  if (pictures) await page.screenshot({ path: `${pictures}/page-20000.png` });
}
console.log(JSON.stringify(seen));
await browser.close();
process.exit(0);
