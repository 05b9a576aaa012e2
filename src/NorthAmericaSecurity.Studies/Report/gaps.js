"use strict";
// Shows gaps.json and its maps. A map is an octet a pixel: the first stage that covers it, from 16 on the reason why none does, 30 ground above the height, 31 outside.
(async () => {
  const study = JSON.parse(document.getElementById("study").textContent), data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const format = (value, decimals = 0) => value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  function el(tag, attributes = {}, ...children) {
    const svg = ["svg", "path", "g", "circle", "line", "text", "polyline"].includes(tag);
    const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = study[node.dataset.text];
  const stages = study.paths[0].stages, last = stages.length - 1, width = data.columns, uncovered = 16, underground = 30, outside = 31;
  const rows = new Map(data.rows.map((r) => [r.slice(0, 5).join("|"), { gap: r[5], percent: r[6], twice: r[7] }]));
  const row = (layer, height, path, stage, region) => rows.get([layer, height, path, stage, region].join("|"));
  const shown = study.regions.map((r, i) => ({ ...r, i })).filter((r) => r.kind !== "ocean");
  const heightText = (layer, h) => `${format(layer.heights_m[h])} m ${h < layer.heights_m.length - layer.above_ground ? "above sea" : "above ground"}`;
  const whole = (layer) => shown.filter((r) => r.nation === "ALL" && row(study.layers.indexOf(layer), layer.headline, 0, 0, r.i));
  const own = (nation) => study.paths.findIndex((p) => p.id === "own-" + nation);
  const title = (layer) => layer.name + (layer.domain === "air" ? `, ${heightText(layer, layer.headline)}` : "");

  globalThis.gapReport = { study, el, format, table, shown };

  // The answer: what closes, at the headline height of each mapped layer, nation by nation.
  const mapped = [...new Set(data.maps.map((m) => m.layer))];
  for (const l of mapped) {
    const layer = study.layers[l], region = whole(layer)[0];
    if (!region) continue;
    const before = row(l, layer.headline, 0, 0, region.i), after = row(l, layer.headline, 0, last, region.i);
    const list = el("ul");
    for (const r of shown.filter((r) => r.nation !== "ALL")) {
      const a = row(l, layer.headline, 0, 0, r.i), b = row(l, layer.headline, 0, last, r.i);
      if (a && a.percent - b.percent >= 0.05) list.append(el("li", {}, `${r.name}: ${format(a.percent, 1)} →\u00a0${format(b.percent, 1)}\u00a0%`));
    }
    if (!list.children.length) list.append(el("li", {}, "no region by 0.1 % or more"));
    $("cards").append(el("div", { class: "card" }, el("h3", {}, title(layer)),
      el("div", { class: "big" }, `${format(before.gap - after.gap)} km²`),
      el("p", {}, `closed of ${format(before.gap)} km² not covered; ${region.name}: ${format(before.percent, 1)} → ${format(after.percent, 1)} %`), list));
  }

  // Maps.
  async function unpack(text) {
    const octets = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return new Uint8Array(await new Response(new Blob([octets]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer());
  }
  const land = await unpack(data.land), unpacked = new Map();
  const pixels = (l, h) => {
    const key = l + "|" + h;
    if (!unpacked.has(key)) unpacked.set(key, data.maps.some((m) => m.layer === l && m.height === h) ? unpack(data.maps.find((m) => m.layer === l && m.height === h).data) : null);
    return unpacked.get(key);
  };
  const colour = (name) => {
    const text = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    return [1, 3, 5].map((i) => parseInt(text.slice(i, i + 2), 16));
  };
  const views = [["North America", data.views.reduce((a, v) => [Math.min(a[0], v[0]), Math.min(a[1], v[1]), Math.max(a[2], v[2]), Math.max(a[3], v[3])])]];
  for (const r of study.regions) if (r.kind === "land" && r.nation !== "ALL") {
    const sea = study.regions.findIndex((q) => q.nation === r.nation && q.kind === "sea");
    views.push([r.name.split(",")[0], data.views[sea < 0 ? study.regions.indexOf(r) : sea]]);
  }
  for (const [i, r] of study.regions.entries()) if (!["land", "border", "sea", "ocean"].includes(r.kind)) views.push([r.name, data.views[i]]);
  for (const [i, [name]] of views.entries()) $("view").append(el("option", { value: i }, name));
  for (const l of mapped) $("layer").append(el("option", { value: l }, study.layers[l].name));
  const maps = ["Before: " + stages[0].name, "After: " + stages[last].name, "Difference: what joining closes"].map((caption) => {
    const canvas = el("canvas", { tabindex: 0, role: "img", "aria-label": caption + ". Arrow keys move the pointer." });
    $("maps").append(el("figure", {}, el("figcaption", {}, caption), canvas));
    return canvas;
  });
  let current = null, frame = null, probe = null;
  function paint() {
    const sea = colour("--sea"), ground = colour("--land"), gap = colour("--unseen"), page = colour("--page"), ink = colour("--edge");
    const steps = stages.map((_, i) => colour(`--stage${Math.min(i, 3)}`));
    const mix = (a, b, t) => a.map((v, i) => Math.round(v + (b[i] - v) * t));
    const [x0, y0, x1, y1] = frame;
    for (const [kind, canvas] of maps.entries()) {
      [canvas.width, canvas.height] = [x1 - x0, y1 - y0];
      const context = canvas.getContext("2d"), image = context.createImageData(canvas.width, canvas.height);
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) {
        const i = y * width + x, state = current[i], base = land[i] ? ground : sea;
        let c = base;
        if (state === underground) c = ink;
        else if (state !== outside) {
          const closes = state > 0 && state <= last, covered = state <= (kind === 0 ? 0 : last);
          if (kind === 2) c = closes ? steps[state] : state === 0 ? mix(base, steps[0], 0.22) : mix(base, gap, 0.22);
          else c = covered ? mix(base, steps[kind === 1 && closes ? state : 0], kind === 1 && closes ? 0.85 : 0.62) : mix(base, gap, 0.72);
        }
        image.data.set([...c, 255], ((y - y0) * canvas.width + x - x0) * 4);
      }
      context.putImageData(image, 0, 0);
      if (probe) {
        context.strokeStyle = `rgb(${colour("--ink")})`;
        context.strokeRect(probe[0] - x0 - 4, probe[1] - y0 - 4, 9, 9);
      }
    }
  }
  // What is in the way: by layer, for each pixel that terrain hides at the headline height, in the order of the map.
  const hidden = new Map();
  async function ridgeAt(l, i) {
    const packed = data.ridges.find((r) => r.layer === l);
    if (!packed) return null;
    if (!hidden.has(l)) hidden.set(l, (async () => {
      const map = await pixels(l, study.layers[l].headline), numbers = new Uint16Array((await unpack(packed.data)).buffer), places = new Map();
      map.forEach((state, pixel) => { if (state === uncovered + data.reasons.indexOf("behind terrain")) places.set(pixel, places.size); });
      return { numbers, places };
    })());
    const { numbers, places } = await hidden.get(l), at = places.get(i), n = (k) => numbers[k * places.size + at];
    if (at === undefined || n(0) === 65535) return null;
    const degrees = (value, positive, negative) => `${format(Math.abs(value), 2)}° ${value < 0 ? negative : positive}`;
    return `${packed.sensors[n(0)]} comes nearest to seeing it at ${heightText(study.layers[l], study.layers[l].headline)}: ground of ${format(n(3))} m at ${degrees(n(1) / 65535 * 180 - 90, "N", "S")}, ${degrees(n(2) / 65535 * 360 - 180, "E", "W")} is in the way, ${format(n(4) / 10)} km from the sensor.`;
  }
  async function why() {
    if (!probe) return;
    const l = +$("layer").value, layer = study.layers[l], i = probe[1] * width + probe[0], state = current[i];
    let text = state === outside ? "Outside of the regions." : state === underground ? "Ground above this height: neither covered nor gap."
      : state < uncovered ? (state === 0 ? `Covered from the start (${stages[0].name}).` : `A gap at the start; covered by stage “${stages[state].name}”.`)
      : `Not covered at any stage: ${data.reasons[state - uncovered]}.`;
    if (state < underground) {
      let lowest = null;
      for (let h = 0; h < layer.heights_m.length - layer.above_ground; h++) if ((await pixels(l, h))[i] < uncovered) { lowest = h; break; }
      const ridge = state === uncovered + data.reasons.indexOf("behind terrain") ? await ridgeAt(l, i) : null;
      text += ridge ? " " + ridge : "";
      text += lowest === null ? " Not covered at any height asked." : ` Lowest height covered at the last stage: ${heightText(layer, lowest)}.`;
    }
    $("why").textContent = text;
  }
  async function show() {
    const l = +$("layer").value, layer = study.layers[l], view = views[+$("view").value][1];
    $("height").max = layer.heights_m.length - 1;
    const h = Math.min(+$("height").value, layer.heights_m.length - 1);
    $("height-text").value = heightText(layer, h);
    current = await pixels(l, h);
    frame = [Math.max(0, view[0] - 6), Math.max(0, view[1] - 6), Math.min(width, view[2] + 6), Math.min(data.rowCount, view[3] + 6)];
    paint();
    why();
    numbers(l, h);
    charts(l);
  }
  function point(canvas, event) {
    const box = canvas.getBoundingClientRect();
    probe = [Math.floor(frame[0] + (event.clientX - box.left) / box.width * canvas.width), Math.floor(frame[1] + (event.clientY - box.top) / box.height * canvas.height)];
    clampProbe();
  }
  function clampProbe() {
    probe = [Math.min(Math.max(probe[0], frame[0]), frame[2] - 1), Math.min(Math.max(probe[1], frame[1]), frame[3] - 1)];
    paint();
    why();
  }
  for (const canvas of maps) {
    canvas.addEventListener("pointermove", (event) => point(canvas, event));
    canvas.addEventListener("pointerdown", (event) => point(canvas, event));
    canvas.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-4, 0], ArrowRight: [4, 0], ArrowUp: [0, -4], ArrowDown: [0, 4] }[event.key];
      if (!step) return;
      event.preventDefault();
      probe = probe ? [probe[0] + step[0], probe[1] + step[1]] : [(frame[0] + frame[2]) >> 1, (frame[1] + frame[3]) >> 1];
      clampProbe();
    });
  }
  for (const [name, text] of [["--stage0", "covered: " + stages[0].name], ...stages.slice(1).map((s, i) => [`--stage${Math.min(i + 1, 3)}`, "closed by " + s.name]), ["--unseen", "not covered"], ["--edge", "ground above the height"]])
    $("legend").append(el("span", { class: "key" }, el("i", { style: `background: var(${name})` }), text));

  // Numbers and charts of what is chosen.
  function table(head, body) {
    return el("table", {}, el("thead", {}, el("tr", {}, ...head.map((h) => el("th", {}, h)))), el("tbody", {}, ...body.map((cells) => el("tr", {}, ...cells.map((c) => el("td", {}, c))))));
  }
  const numbersOf = (l, h, regions) => regions.filter((r) => row(l, h, 0, 0, r.i)).map((r) => {
    const a = row(l, h, 0, 0, r.i), b = row(l, h, 0, last, r.i), alone = own(r.nation) >= 0 ? row(l, h, own(r.nation), 0, r.i) : null;
    return [r.name, format(r.area_km2), alone ? format(alone.percent, 1) + " %" : "", ...stages.map((_, s) => format(row(l, h, 0, s, r.i).percent, 1) + " %"), format(a.gap - b.gap), a.gap > 0 ? format(100 * (a.gap - b.gap) / a.gap, 1) + " %" : "", format(b.twice)];
  });
  const head = ["Region", "km²", "gap, nation alone", ...stages.map((s) => s.name), "closed km²", "of the gap", "covered twice km²"];
  function numbers(l, h) {
    $("numbers-of").textContent = `${study.layers[l].name}, ${heightText(study.layers[l], h)}. Gap in percent of the region without ground above the height.`;
    $("numbers").replaceChildren(table(head, numbersOf(l, h, shown)));
  }
  function charts(l) {
    const layer = study.layers[l], count = layer.heights_m.length - layer.above_ground;
    $("charts").replaceChildren();
    if (count < 2) { $("charts").append(el("p", {}, "Vessels are asked about at one height.")); return; }
    for (const r of shown.filter((r) => row(l, 0, 0, 0, r.i))) {
      const svg = el("svg", { viewBox: "0 0 340 190", role: "img", "aria-label": r.name });
      const x = (h) => 40 + 285 * Math.sqrt(layer.heights_m[h] / layer.heights_m[count - 1]), y = (p) => 160 - 1.35 * p;
      for (const p of [0, 25, 50, 75, 100]) svg.append(el("line", { x1: 40, x2: 325, y1: y(p), y2: y(p), stroke: "var(--line)" }), el("text", { x: 34, y: y(p) + 4, "text-anchor": "end" }, p + " %"));
      for (const m of [300, 1000, 3000, 6000, 10000]) { const h = layer.heights_m.indexOf(m); if (h >= 0 && h < count) svg.append(el("text", { x: x(h), y: 177, "text-anchor": "middle" }, format(m) + (m === 300 ? " m" : ""))); }
      stages.forEach((_, s) => svg.append(el("polyline", {
        points: Array.from({ length: count }, (_, h) => `${x(h).toFixed(1)},${y(row(l, h, 0, s, r.i).percent).toFixed(1)}`).join(" "), fill: "none", stroke: `var(--stage${Math.min(s, 3)})`, "stroke-width": 1.5 + 1.5 * (last - s),
      })));
      $("charts").append(el("div", {}, el("h3", {}, r.name), svg));
    }
  }
  for (const layer of study.layers) {
    $("headlines").append(el("h3", {}, `${title(layer)} (${layer.channels}; ${layer.within_s} s, p ${layer.probability})`), table(head, numbersOf(study.layers.indexOf(layer), layer.headline, shown)));
  }
  $("stages").append(table(["Path", "Stage", "Sensors", "Without surveyed elevation", "Shared at its start: what, source, confidence"], study.paths.flatMap((p) => p.stages.map((s) => [
    p.name, s.name, format(s.sensors), format(s.unsurveyed), el("div", { style: "white-space: normal; text-align: left; min-width: 24em" }, ...s.shared.map((f) => el("div", {}, `${f.what} (${f.source}; ${f.confidence})`)))]))));
  $("basis-text").textContent = `${format(study.cells)} cells of 2', ${format(study.sensors)} sensors, ${format(study.unsurveyed_sensors.length)} of them without a surveyed elevation. Terrain: ${study.terrain.join("; ")}. Earth radius factor ${format(study.refraction_k, 3)}.`;
  for (const text of study.assumptions) $("assumptions").append(el("li", {}, text));
  for (const text of study.sources) $("sources").append(el("li", {}, text));
  for (const id of ["layer", "view"]) $(id).addEventListener("change", show);
  $("layer").addEventListener("change", () => { $("height").value = study.layers[+$("layer").value].headline; show(); });
  $("height").addEventListener("input", show);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  $("height").max = study.layers[mapped[0]].heights_m.length - 1;
  $("height").value = study.layers[mapped[0]].headline;
  await show();
})();
