"use strict";
// Shows uncertainty and value, where the study was asked for them; what it leans on of the page comes from gaps.js.
(() => {
  const { study, el, format, table, shown } = globalThis.gapReport, { uncertainty, value } = JSON.parse(document.getElementById("further").textContent);
  const $ = (id) => document.getElementById(id), stages = study.paths[0].stages, last = stages[stages.length - 1].id;
  const layerOf = (id) => study.layers.find((l) => l.id === id), name = (id) => study.regions.find((r) => r.id === id).name;
  const title = (q) => { const l = layerOf(q.layer); return l.name + (l.domain === "air" ? `, ${format(l.heights_m[q.height])} m` : ""); };
  const same = (q) => (row) => row.layer === q.layer && row.height === q.height;
  function questions(select, rows, draw) {
    const all = [...new Map(rows.map((r) => [r.layer + r.height, { layer: r.layer, height: r.height }])).values()];
    all.forEach((q, i) => select.append(el("option", { value: i }, title(q))));
    // Begin with the study's headline, not with its lowest height.
    select.value = Math.max(0, all.findIndex((q) => layerOf(q.layer).headline === q.height));
    const show = () => draw(all[+select.value]);
    select.addEventListener("change", show);
    show();
  }
  const range = (f, decimals) => `${format(f.median, decimals)} (${format(f.low, decimals)} to ${format(f.high, decimals)})`;

  // Bars between low and high, the median as a dot, the catalogue as a tick.
  function intervals(rows) {
    const h = 34, svg = el("svg", { viewBox: `0 0 640 ${rows.length * h + 28}`, role: "img", "aria-label": "Gap before and after joining: median and 90 % interval by region; the numbers are in the table below." });
    const x = (p) => 230 + 3.9 * p;
    for (const p of [0, 25, 50, 75, 100]) svg.append(el("line", { x1: x(p), x2: x(p), y1: 4, y2: rows.length * h + 4, stroke: "var(--line)" }), el("text", { x: x(p), y: rows.length * h + 22, "text-anchor": "middle" }, p + " %"));
    rows.forEach((r, i) => {
      svg.append(el("text", { x: 222, y: i * h + 24, "text-anchor": "end", class: "strong" }, name(r.region)));
      for (const [k, f, colour] of [[0, r.before, "--stage0"], [1, r.after, "--stage2"]]) {
        const y = i * h + 13 + 13 * k;
        svg.append(el("line", { x1: x(f.low), x2: x(f.high), y1: y, y2: y, stroke: `var(${colour})`, "stroke-width": 6, "stroke-linecap": "round" }),
          el("circle", { cx: x(f.median), cy: y, r: 4.5, fill: `var(${colour})`, stroke: "var(--page)", "stroke-width": 1.5 }),
          el("line", { x1: x(f.catalogue), x2: x(f.catalogue), y1: y - 6, y2: y + 6, stroke: "var(--ink)", "stroke-width": 1.5 }));
      }
    });
    return svg;
  }
  // Bars from zero, a whisker where there is an error.
  function bars(rows, label) {
    const h = 24, most = Math.max(...rows.map((r) => r.value + (r.error ?? 0)), 1e-9), svg = el("svg", { viewBox: `0 0 660 ${rows.length * h + 6}`, role: "img", "aria-label": label });
    rows.forEach((r, i) => {
      const y = i * h + 4, w = 190 * Math.max(0, r.value) / most;
      svg.append(el("text", { x: 262, y: y + 13, "text-anchor": "end", class: "strong" }, r.name), el("line", { x1: 270, x2: 270 + w, y1: y + 8.5, y2: y + 8.5, stroke: `var(${r.colour ?? "--stage0"})`, "stroke-width": 13 }));
      if (r.error) svg.append(el("line", { x1: 270 + 190 * Math.max(0, r.value - r.error) / most, x2: 270 + 190 * (r.value + r.error) / most, y1: y + 8.5, y2: y + 8.5, stroke: "var(--ink)", "stroke-width": 1.5 }));
      svg.append(el("text", { x: 276 + w + 190 * (r.error ?? 0) / most, y: y + 13 }, r.text));
    });
    return svg;
  }

  if (uncertainty) {
    $("uncertainty").hidden = false;
    $("basis-more").textContent = "; how sure they are is told below";
    const error = uncertainty.error;
    $("uncertainty-text").textContent = `${format(uncertainty.draws)} draws of what is unknown, seed ${uncertainty.seed}; blocks of ${uncertainty.block_minutes}', whose gaps of the catalogue are off from the full answer by ${error.rms_points} percentage points (root mean square of ${format(error.figures)} figures; ${error.worst_points} at worst: ${error.worst}). Differences are taken draw by draw.`;
    questions($("uncertainty-question"), uncertainty.rows, (q) => {
      const rows = shown.map((r) => r.id).map((region) => {
        const of = uncertainty.rows.filter((r) => same(q)(r) && r.region === region);
        return of.length ? { region, before: of[0].gap_percent, after: of[of.length - 1].gap_percent, points: of[of.length - 1].closed_points, km2: of[of.length - 1].closed_km2 } : null;
      }).filter((r) => r);
      $("intervals").replaceChildren(intervals(rows));
      $("intervals-table").replaceChildren(table(["Region", `gap %, ${stages[0].name}`, `gap %, ${stages[stages.length - 1].name}`, "closed, percentage points", "closed, km²"],
        rows.map((r) => [name(r.region), range(r.before, 1), range(r.after, 1), range(r.points, 2), range(r.km2, 0)])));
      const all = (figure) => {
        const of = uncertainty.ranking.filter((s) => same(q)(s) && s.figure === figure && s.region === (layerOf(q.layer).domain === "air" ? "ALL-land" : shown.find((r) => r.nation === "ALL" && r.kind === "sea").id));
        return of.sort((a, b) => b.total - a.total).map((s) => ({ name: s.unknown, value: s.total, error: s.total_error, text: `${format(s.total, 2)} (first order ${format(s.first, 2)} ± ${format(s.first_error, 2)})` }));
      };
      const draw = (figure, text) => { const rows = all(figure); return el("div", {}, el("h3", {}, text), rows.length ? bars(rows, text) : el("p", {}, "This figure does not vary by as much as a hundredth of a percentage point.")); };
      const where = layerOf(q.layer).domain === "air" ? "all land" : "all sea to the first limit";
      $("unknowns").replaceChildren(draw("gap_after", `Gap after joining, ${where}`), draw("closed", `What joining closes, ${where}`));
    });
    for (const text of uncertainty.assumptions) $("uncertainty-assumptions").append(el("li", {}, text));
  }

  if (value) {
    $("value").hidden = false;
    const nations = [...new Set(value.nations.map((n) => n.nation))], colours = Object.fromEntries(["USA", "MEX", "CAN"].map((n, i) => [n, `--stage${[0, 2, 3][i]}`]));
    const site = (i) => `${value.sites[i].name.replace(/ \(.*\)/, "")} (${value.sites[i].nation})`;
    questions($("value-question"), value.values, (q) => {
      const top = value.values.filter(same(q)).filter((v) => v.shapley_km2 > 0).slice(0, 12);
      $("sites").replaceChildren(
        el("div", {}, el("h3", {}, `Shapley value of sites, km² (${format(value.permutations)} orders, standard error)`), bars(top.map((v) => ({ name: site(v.site), value: v.shapley_km2, error: v.error_km2, colour: colours[value.sites[v.site].nation] ?? "--stage1", text: format(v.shapley_km2) })), "Shapley value of sites")),
        el("div", {}, el("h3", {}, "In which order sites best join: km² that each adds"), bars(value.joins.filter(same(q)).slice(0, 12).map((j) => ({ name: site(j.site), value: j.gain_km2, colour: "--stage2", text: `${format(j.gain_km2)} (sum ${format(j.sum_km2)})` })), "Greedy order of joining")));
      const shares = shown.map((r) => [r, nations.map((n) => value.nations.find((v) => same(q)(v) && v.region === r.id && v.nation === n))]).filter(([, of]) => of.every((v) => v));
      $("nation-shares").replaceChildren(table(["Region", ...nations.map((n) => `${n}: share (lost without)`)], shares.map(([r, of]) => [r.name, ...of.map((v) => `${format(v.shapley_km2)} (${format(v.last_km2)})`)])));
      // Neighbours are each other's: the same four come up more than once.
      const losses = (kind) => [...new Map(value.losses.filter((l) => same(q)(l) && l.kind === kind && l.lost_km2 > 0).map((l) => [[...l.sites].sort().join(), l])).values()].slice(0, 8);
      $("losses").replaceChildren(
        table(["One site lost", "lost km²", "of what it sees", "filled by its own nation", "by others", "most of it in"], losses("one").map((l) => [site(l.sites[0]), format(l.lost_km2), format(l.seen_km2), format(l.own_km2), format(l.others_km2), name(l.worst_region)])),
        table(["Four neighbours lost", "lost km²", "of what they see", "filled by their own nations", "by others", "most of it in"], losses("four").map((l) => [el("div", { class: "names" }, l.sites.map(site).join(", ")), format(l.lost_km2), format(l.seen_km2), format(l.own_km2), format(l.others_km2), name(l.worst_region)])));
      const counts = value.redundancies.filter(same(q)).filter((r) => shown.some((s) => s.id === r.region && s.kind !== "border"));
      $("redundancy").replaceChildren(table(["Covered by so many sites, each alone: % of", "stage", ...counts[0].km2_by_count.map((_, n) => n + (n === counts[0].km2_by_count.length - 1 ? " or more" : ""))],
        shown.flatMap((s) => counts.filter((r) => r.region === s.id)).map((r) => { const sum = r.km2_by_count.reduce((a, b) => a + b, 0); return [name(r.region), stages.find((s) => s.id === r.stage).name, ...r.km2_by_count.map((k) => format(100 * k / sum, 1))]; })));
    });
  }
})();
