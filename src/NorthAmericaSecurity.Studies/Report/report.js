"use strict";
// Shows study.json. Every number is made by num(path, decimals), which reads it from the embedded JSON and leaves the path beside it, so that a reader
// (or a test) can trace it.
(() => {
  const study = JSON.parse(document.getElementById("study").textContent);
  const shapes = JSON.parse(document.getElementById("shapes").textContent);
  const $ = (id) => document.getElementById(id);
  const at = (path) => path.split(/[.[\]]+/).filter(Boolean).reduce((value, key) => value[key], study);
  const format = (value, decimals) => value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

  function el(tag, attributes = {}, ...children) {
    const svg = ["svg", "path", "g", "circle", "line", "text", "polyline", "title", "clipPath"].includes(tag);
    const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }
  function num(path, decimals = 0, unit = "") {
    const value = at(path);
    return el("span", { "data-path": path, "data-decimals": decimals, title: "study.json: " + path }, format(value, decimals) + unit);
  }
  const gapIndex = new Map(study.gaps.map((g, i) => [[g.layer, g.altitude_m, g.region, g.stage].join("|"), i]));
  const gapPath = (layer, altitude, region, stage) => {
    const i = gapIndex.get([layer, altitude, region, stage].join("|"));
    return i === undefined ? null : `gaps[${i}]`;
  };
  // A layer's name and, in the air, its headline altitude.
  const heading = (layer) => el("h3", {}, layer.name, ...(layer.domain === "air" ? [", ", num(`layers[${study.layers.indexOf(layer)}].headline_m`, 0, " m")] : []));
  const first = study.stages[0], last = study.stages[study.stages.length - 1];
  const metres = (m) => format(m, 0) + " m";

  for (const node of document.querySelectorAll("[data-text]")) node.textContent = study[node.dataset.text];

  // The answer: for each layer, how much of the continent's gap closes, and where.
  for (const layer of study.layers) {
    const rows = study.regions
      .map((region) => ({ region, path: gapPath(layer.id, layer.headline_m, region.id, last.id), before: gapPath(layer.id, layer.headline_m, region.id, first.id) }))
      .filter((row) => row.path);
    if (rows.length === 0) continue;
    const whole = rows[0];
    const card = el("div", { class: "card" }, heading(layer));
    card.append(el("div", { class: "big" }, num(whole.path + ".closed_percent", 1, " %")));
    card.append(el("p", {}, `of what is unseen of ${whole.region.name} closes when Mexico joins: `, num(whole.before + ".gap_km2", 0, " km²"), " → ", num(whole.path + ".gap_km2", 0, " km²"), "."));
    const most = (nation) => rows.filter((r) => r.region.nation === nation).sort((a, b) => at(b.path).closed_km2 - at(a.path).closed_km2)[0];
    const list = el("ul");
    for (const nation of ["MEX", "USA", "CAN"]) {
      const row = most(nation);
      if (row) list.append(el("li", {}, at(row.path).closed_km2 > 0 ? row.region.name + ": " : row.region.name.split(",")[0] + ": ", num(row.path + ".closed_percent", 1, " %"), " of its gap, ", num(row.path + ".closed_km2", 0, " km²")));
    }
    card.append(list);
    $("cards").append(card);
  }

  // The map.
  const svg = $("chart-map");
  svg.setAttribute("viewBox", shapes.extent.join(" "));
  const unit = shapes.extent[2] / 1000;
  const layerSelect = el("select", { id: "layer" });
  study.layers.forEach((layer) => layerSelect.append(el("option", { value: layer.id }, layer.name)));
  const altitudeSelect = el("select", { id: "altitude" });
  const showSensors = el("input", { type: "checkbox", id: "show-sensors", checked: "" });
  $("controls").append(
    el("label", {}, "Target ", layerSelect), el("label", {}, "Altitude ", altitudeSelect), el("label", {}, showSensors, " sensors"));
  const stageColour = (k) => `var(--stage${Math.min(k, 3)})`;

  function fillAltitudes() {
    const layer = study.layers.find((l) => l.id === layerSelect.value);
    altitudeSelect.replaceChildren(...layer.altitudes_m.map((m) => el("option", { value: m }, metres(m))));
    altitudeSelect.value = layer.headline_m;
    altitudeSelect.disabled = layer.altitudes_m.length === 1;
  }
  function drawMap() {
    const layer = study.layers.find((l) => l.id === layerSelect.value);
    const seen = shapes.seen.find((s) => s.layer === layer.id && s.altitude_m === Number(altitudeSelect.value));
    svg.replaceChildren();
    svg.append(el("path", { d: shapes.land, fill: "var(--land)", "fill-rule": "evenodd" }));
    const unseen = layer.domain === "air" ? shapes.concern : shapes.regions.filter((r) => r.id === "ALL-sea").map((r) => r.path).join("");
    svg.append(el("path", { d: unseen, fill: "var(--unseen)", "fill-opacity": 0.32, "fill-rule": layer.domain === "air" ? "evenodd" : "nonzero" }));
    seen.stages.forEach((d, k) => svg.append(el("path", { d, fill: stageColour(k), "fill-opacity": 0.85, "fill-rule": "evenodd" })));
    for (const nation of shapes.nations)
      svg.append(el("path", { d: nation.path, fill: "none", stroke: "var(--edge)", "stroke-width": 1.1 * unit, "stroke-linejoin": "round" }));
    if (!showSensors.checked) return;
    const kinds = { "air-cooperative": ["primary", "secondary", "adsb"], "air-silent": ["primary"], "air-silent-othr": ["primary", "skywave"], "surface-cooperative": ["surface", "ais"], "surface-silent": ["surface"] }[layer.id];
    for (const s of shapes.sensors) {
      if (kinds && !s.kinds.some((k) => kinds.includes(k))) continue;
      const dot = el("circle", { cx: s.x, cy: s.y, r: 2.1 * unit, fill: s.stage === 0 ? "var(--ink)" : stageColour(s.stage), stroke: "var(--page)", "stroke-width": 0.7 * unit });
      dot.append(el("title", {}, `${s.name} (${s.type}): ${s.kinds.join(", ")}; joins with ${study.stages[s.stage].name}`));
      svg.append(dot);
    }
  }
  study.stages.forEach((stage, k) => $("legend").append(
    el("span", { class: "key" }, el("i", { style: `background:${stageColour(k)}` }), k === 0 ? `seen by ${stage.name}` : `seen only since ${stage.name.replace(/^\+ /, "")}`)));
  $("legend").append(
    el("span", { class: "key" }, el("i", { style: "background:var(--unseen);opacity:.45" }), "gap: in a nation's land, border band or sea approach, unseen"),
    el("span", { class: "key" }, el("i", { class: "dot", style: "background:var(--ink)" }), "sensor"));
  layerSelect.addEventListener("change", () => { fillAltitudes(); drawMap(); });
  altitudeSelect.addEventListener("change", drawMap);
  showSensors.addEventListener("change", drawMap);
  if (study.layers.some((l) => l.id === "air-silent")) layerSelect.value = "air-silent";
  fillAltitudes();
  drawMap();

  // Gap tables, one per layer at its headline altitude.
  for (const layer of study.layers) {
    const rows = study.regions.map((region, i) => ({ region, i })).filter(({ region }) => gapPath(layer.id, layer.headline_m, region.id, first.id));
    if (rows.length === 0) continue;
    const head = el("tr", {}, el("th", {}, "Region"), el("th", {}, "Area, km²"));
    study.stages.forEach((stage, k) => head.append(el("th", {}, k === 0 ? `Gap, ${stage.name}, km²` : `${stage.name}, km²`), el("th", {}, "%")));
    head.append(el("th", {}, "Closed, km²"), el("th", {}, "of the gap"));
    const body = el("tbody");
    for (const { region, i } of rows) {
      const line = el("tr", {}, el("td", {}, region.name), el("td", {}, num(`regions[${i}].area_km2`)));
      for (const stage of study.stages) {
        const path = gapPath(layer.id, layer.headline_m, region.id, stage.id);
        line.append(el("td", {}, num(path + ".gap_km2")), el("td", {}, num(path + ".gap_percent", 1)));
      }
      const path = gapPath(layer.id, layer.headline_m, region.id, last.id);
      line.append(el("td", { class: "gain" }, num(path + ".closed_km2")), el("td", { class: "gain" }, num(path + ".closed_percent", 1, " %")));
      body.append(line);
    }
    $("gap-tables").append(heading(layer), el("table", {}, el("thead", {}, head), body));
  }

  // Gap percentage over altitude: one small chart per layer and region, one line per stage.
  for (const layer of study.layers.filter((l) => l.altitudes_m.length > 1)) {
    for (const region of study.regions.filter((r) => r.nation !== "ALL")) {
      if (!gapPath(layer.id, layer.altitudes_m[0], region.id, first.id)) continue;
      const w = 340, h = 190, left = 38, right = 12, top = 26, bottom = 34;
      const chart = el("svg", { viewBox: `0 0 ${w} ${h}`, role: "img", "aria-label": `${layer.name}, ${region.name}: gap by altitude` });
      const altitudes = layer.altitudes_m;
      const x = (m) => left + (w - left - right) * (Math.log(m) - Math.log(altitudes[0])) / (Math.log(altitudes[altitudes.length - 1]) - Math.log(altitudes[0]));
      const y = (percent) => top + (h - top - bottom) * (1 - percent / 100);
      const caption = el("text", { x: 4, y: 14 });
      caption.textContent = `${region.name} · ${layer.name}`;
      chart.append(caption);
      for (const percent of [0, 50, 100]) {
        chart.append(el("line", { x1: left, x2: w - right, y1: y(percent), y2: y(percent), stroke: "var(--line)" }));
        const label = el("text", { x: left - 5, y: y(percent) + 4, "text-anchor": "end" });
        label.textContent = percent + (percent === 100 ? " %" : "");
        chart.append(label);
      }
      let labelled = -Infinity;
      for (const m of altitudes) {
        if (m !== altitudes[altitudes.length - 1] && (x(m) - labelled < 40 || w - right - x(m) < 60)) continue;
        labelled = x(m);
        const label = el("text", { x: x(m), y: h - bottom + 15, "text-anchor": m === altitudes[altitudes.length - 1] ? "end" : "middle" });
        label.textContent = m >= 1000 ? m / 1000 + " km" : m + " m";
        chart.append(label);
      }
      study.stages.forEach((stage, k) => {
        const points = altitudes.map((m) => `${x(m).toFixed(1)},${y(at(gapPath(layer.id, m, region.id, stage.id)).gap_percent).toFixed(1)}`).join(" ");
        chart.append(el("polyline", { points, fill: "none", stroke: stageColour(k), "stroke-width": Math.max(1.4, 4 - 1.3 * k), "stroke-dasharray": k === 1 ? "6 3" : "none" }));
      });
      $("charts").append(chart);
    }
  }
  const key = el("p", { class: "question", style: "font-size:13.5px" });
  study.stages.forEach((stage, k) => key.append(el("span", { class: "key", style: "margin-right:16px" }, el("i", { style: `background:${stageColour(k)};height:5px` }), stage.name)));
  $("altitudes").insertBefore(key, $("charts"));

  // The picture.
  $("picture-notes").append(el("p", { class: "question", style: "font-size:14px" },
    num("traffic.aircraft"), " aircraft (", num("traffic.silent_aircraft"), " without transponder) and ", num("traffic.vessels"), " vessels (",
    num("traffic.silent_vessels"), " without AIS), traffic ", study.traffic.source, ", over ", num("traffic.duration_s", 0, " s"),
    ": the share of their time in each nation's concern (its land, border band and sea approach) that had a confirmed track nearby."));
  const names = { CAN: "Canada", USA: "United States", MEX: "Mexico", ALL: "Whole scene" };
  const classes = { "air-cooperative": "aircraft, cooperative", "air-silent": "aircraft, non-cooperative", "surface-cooperative": "vessels, cooperative", "surface-silent": "vessels, non-cooperative" };
  const seenHead = el("tr", {}, el("th", {}, "Concern of"), el("th", {}, "Targets"), el("th", {}, "Hours"));
  study.stages.forEach((stage) => seenHead.append(el("th", {}, `Tracked: ${stage.name}`)));
  seenHead.append(el("th", {}, "In sight, last stage"), el("th", {}, "Tracked of that"));
  const seenBody = el("tbody");
  for (const nation of Object.keys(names)) {
    for (const kind of Object.keys(classes)) {
      const indexes = study.stages.map((stage) => study.seen.findIndex((s) => s.stage === stage.id && s.nation === nation && s.class === kind));
      if (indexes.some((i) => i < 0)) continue;
      const line = el("tr", {}, el("td", {}, names[nation]), el("td", {}, classes[kind]), el("td", {}, num(`seen[${indexes[0]}].truth_hours`, 1)));
      indexes.forEach((i) => line.append(el("td", {}, num(`seen[${i}].tracked_percent`, 1, " %"))));
      const end = indexes[indexes.length - 1];
      line.append(el("td", {}, num(`seen[${end}].in_sight_percent`, 1, " %")), el("td", {}, num(`seen[${end}].tracked_in_sight_percent`, 1, " %")));
      seenBody.append(line);
    }
  }
  $("picture-tables").append(el("table", {}, el("thead", {}, seenHead), seenBody));
  const columns = [["plots", "Plots", 0, ""], ["false_plots", "false", 0, ""], ["tracks_confirmed", "Tracks", 0, ""], ["track_hours", "Track hours", 1, ""],
    ["spurious_percent", "Spurious", 2, " %"], ["duplicate_percent", "Duplicate", 2, " %"], ["position_rms_m", "Position RMS", 0, " m"], ["wide_area_track_hours", "Over-the-horizon track hours", 1, ""]];
  const qualityHead = el("tr", {}, el("th", {}, "Stage"), el("th", {}, "Sensors"), ...columns.map((c) => el("th", {}, c[1])));
  const qualityBody = el("tbody");
  study.pictures.forEach((p, i) => qualityBody.append(el("tr", {}, el("td", {}, study.stages[i].name), el("td", {}, num(`stages[${i}].sensors`)),
    ...columns.map((c) => el("td", {}, num(`pictures[${i}].${c[0]}`, c[2], c[3]))))));
  $("picture-tables").append(el("table", {}, el("thead", {}, qualityHead), qualityBody));

  // The basis.
  $("network").append(
    el("p", {}, `Network: ${study.network.name}, `, num("network.sensors"), " sensors (", num("network.rows"), " listed entries); ", num("network.unknown_elevation"),
      " without surveyed elevation, ", num("network.type_guessed"), " of guessed type, ", num("network.planned"), " planned, ", num("network.closed"), " closed."),
    el("p", {}, `${study.network.attribution} Licence of the catalogue: ${study.network.licence}. Boundaries: Natural Earth (public domain).`));
  $("assumptions").append(...study.assumptions.map((text) => el("li", {}, text)));
})();
