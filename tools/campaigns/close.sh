#!/usr/bin/env bash
# Targets close to each other under radars that do not resolve everything, against perfect association: the same tracker given each target's plots alone.
# Coalesced is a share of target time, swapped a share of targets; src/NorthAmericaSecurity.Scoring/CloseScore.cs defines both. Breaks and switches are per target.
# usage: close.sh [--seeds N] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 6 "$@"

# alone SCENE: tracks.csv of the folder SCENE/alone, from each target's plots alone; a track's number has its target's before it.
alone() {
  local scene=$1 target
  mkdir -p "$scene/alone"
  for target in $(zcat "$scene/truth.csv.gz" | awk -F, 'NR > 1 && !seen[$2]++ { print $2 }'); do
    zcat "$scene/detections.csv.gz" | awk -F, -v id="$target" '
      NR == 1 { for (i = 1; i <= NF; i++) if ($i == "truth_id") at = i; print; next }
      $at == id' >"$scene/alone/plots.csv"
    sdn track --sensors "$scene/sensors.csv" --detections "$scene/alone/plots.csv" --out "$scene/alone/one.csv" --every 4 2>"$scene/alone/track.log"
    awk -F, -v OFS=, -v id="$target" 'NR > 1 { $2 = 1000 * id + $2; print }' "$scene/alone/one.csv" >"$scene/alone/$target.part"
  done
  { head -n 1 "$scene/alone/one.csv" && sort -t, -k1,1n -s "$scene"/alone/*.part; } >"$scene/alone/tracks.csv"
  cp "$scene/truth.csv.gz" "$scene/alone"
}

# row NAME FILE ...
row() {
  local name=$1 figure cells=
  shift
  for figure in '.close.close_share * 100' '.close.coalesced_share * 100' '.close.swapped_share * 100' .close.swaps '.id_switches / .n_truth' '.track_breaks / .n_truth' \
    .missed_mean .false_mean .loc_rms; do
    cells+=" $(average "$figure" "$@") |"
  done
  echo "| $name |$cells"
}

echo '| scene | close % | coalesced % | swapped % | swaps | switches | breaks | missed | false | RMS m |'
echo '|---|---|---|---|---|---|---|---|---|---|'
for kind in crossing overtaking formation stack swarm; do
  together=() apart=()
  for ((seed = 1; seed <= seeds; seed++)); do
    scene=$out/$kind-$seed
    sdn simulate close --kind "$kind" --seed "$seed" --out "$scene"
    track "$scene" --every 4
    alone "$scene"
    score "$scene" --every 4
    score "$scene/alone" --every 4
    together+=("$scene/score.json") apart+=("$scene/alone/score.json")
  done
  row "$kind" "${together[@]}"
  row "$kind, perfect association" "${apart[@]}"
done
