#!/usr/bin/env bash
# Do tracks know their errors? Independent flights of many seeds at one epoch: the planar benchmark with aircraft kept 12 km apart, and one model with truth drawn from it.
# A second table has the same flights at other epochs, a minute apart: how far one epoch is chance.
# usage: consistency.sh [--seeds N] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 8 "$@"
: >"$out/rot.csv" && : >"$out/wander.csv"
for ((seed = 1; seed <= seeds; seed++)); do
  scene=$out/rot-$seed
  sdn simulate rot --aircraft 250 --apart 12000 --seed "$seed" --out "$scene"
  track "$scene"
  score "$scene" --from 120 --to 540 --every 60
  awk -F, 'NR > 1 { print ($6 == "" ? "lately turned" : $6) "," $0 }' "$scene/points.csv" >>"$out/rot.csv"
  scene=$out/wander-$seed
  sdn simulate rot --aircraft 100 --apart 12000 --wander 0.1 --radars 1 --clutter 0 --seed "$seed" --out "$scene"
  track "$scene" --tuning "$root/samples/tuning/wander.json"
  score "$scene" --from 300 --to 300
  awk 'NR > 1 { print "one model and truth drawn from it," $0 }' "$scene/points.csv" >>"$out/wander.csv"
done
echo "$seeds seeds, epoch 300 s"
echo
echo "$consistency_header"
awk -F, '$2 == 300' "$out/rot.csv" | consistency
consistency <"$out/wander.csv"
echo
echo "$consistency_header"
# Points of several epochs are not independent: no band is told of all.
awk -F, -v OFS=, '$1 == "steady" || $1 == "turning" { phase = $1; $1 = phase " at " $2 " s"; print; $1 = phase " at all"; print }' "$out/rot.csv" | consistency |
  awk -F ' [|] ' -v OFS=' | ' '/ at all / { $6 = "" } 1'
