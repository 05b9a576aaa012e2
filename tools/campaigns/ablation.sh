#!/usr/bin/env bash
# What each part of the correlator is worth: GOSPA_norm, missed, false, switches, breaks and processor time per plot with the part and without it, as far as tuning switches it; codes
# are left out of the plots. On rot-500, snap-500 and, with TRUTH, real flights under radars with biases.
# usage: ablation.sh [TRUTH.csv.gz] [--seeds N] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 1 "$@"
truth=${rest[0]:-}

one='"models": [{ "name": "steady", "noise_along_m2_per_s3": 3, "noise_across_m2_per_s3": 30, "dwell_s": 1000 }]'
turns='"models": [
  { "name": "steady", "noise_along_m2_per_s3": 0.08, "noise_across_m2_per_s3": 1, "dwell_s": 420, "next": [0, 0.5, 0.5] },
  { "name": "left turn", "turn_deg_per_s": 3, "noise_along_m2_per_s3": 0.01, "noise_across_m2_per_s3": 55, "dwell_s": 21, "follow_per_s": 0.07, "next": [0.99, 0, 0.01] },
  { "name": "right turn", "turn_deg_per_s": -3, "noise_along_m2_per_s3": 0.01, "noise_across_m2_per_s3": 55, "dwell_s": 21, "follow_per_s": 0.07, "next": [0.99, 0.01, 0] }]'
round='"models": [
  { "name": "steady", "noise_along_m2_per_s3": 1, "noise_across_m2_per_s3": 1, "dwell_s": 420, "next": [0, 0.495, 0.495, 0.01] },
  { "name": "left turn", "turn_deg_per_s": 3, "noise_along_m2_per_s3": 55, "noise_across_m2_per_s3": 55, "dwell_s": 21, "follow_per_s": 0.07, "next": [0.98, 0, 0.01, 0.01] },
  { "name": "right turn", "turn_deg_per_s": -3, "noise_along_m2_per_s3": 55, "noise_across_m2_per_s3": 55, "dwell_s": 21, "follow_per_s": 0.07, "next": [0.98, 0.01, 0, 0.01] },
  { "name": "agile", "noise_along_m2_per_s3": 60, "noise_across_m2_per_s3": 60, "dwell_s": 13, "follow_per_s": 0.3, "next": [0.5, 0.25, 0.25, 0] }]'
held='"models": [
  { "name": "steady", "noise_along_m2_per_s3": 0.08, "noise_across_m2_per_s3": 1, "dwell_s": 420, "next": [0, 0.495, 0.495, 0.01] },
  { "name": "left turn", "turn_deg_per_s": 3, "noise_along_m2_per_s3": 0.01, "noise_across_m2_per_s3": 55, "dwell_s": 21, "next": [0.98, 0, 0.01, 0.01] },
  { "name": "right turn", "turn_deg_per_s": -3, "noise_along_m2_per_s3": 0.01, "noise_across_m2_per_s3": 55, "dwell_s": 21, "next": [0.98, 0.01, 0, 0.01] },
  { "name": "agile", "noise_along_m2_per_s3": 35, "noise_across_m2_per_s3": 60, "dwell_s": 13, "follow_per_s": 0.3, "next": [0.5, 0.25, 0.25, 0] }]'

# The part that is off, and the tuning of air targets that switches it off.
declare -A off=(
  [1 everything on]=''
  [2 one model]="$one"
  [3 no agile model]="$turns"
  [4 noise the same along as across]="$round"
  [5 any track of three plots shown, whatever its existence]='"confirm_existence": 0, "hide_existence": 0'
  [6 existence ends no track]='"drop_existence": 1e-9, "hide_existence": 0'
  [7 twins stay]='"twin_distance_m": 0'
  [8 no codes]=''
  [9 declared clutter, not learned]='' [10 no registration]=''
  [11 likeliest assignment, no belief propagation]='' [12 belief propagation alone, no plot settled]=''
  [13 lost tracks forgotten]='"lost_s": 0'
  [14 turns keep their rate]="$held"
)

# without_codes SCENE: a copy of its folder whose plots tell no Mode A code and no address.
without_codes() {
  local copy=$1-no-codes
  mkdir -p "$copy"
  cp "$1/sensors.csv" "$1/truth.csv.gz" "$copy"
  zcat "$1/detections.csv.gz" | awk -F, -v OFS=, '
    NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
    NR > 1 { if (at["mode_3a"]) $at["mode_3a"] = ""; if (at["mode_s"]) $at["mode_s"] = "" }
    { print }' | gzip -1 >"$copy/detections.csv.gz"
  echo "$copy"
}

echo '| scene | off | GOSPA_norm | missed | false | switches | breaks | RMS m | ANEES | µs per plot |'
echo '|---|---|---|---|---|---|---|---|---|---|'
TIMEFORMAT=%U
for kind in rot snap ${truth:+faa}; do
  for ((seed = 1; seed <= seeds; seed++)); do
    scene=$out/$kind-$seed
    if [ "$kind" = faa ]; then
      sdn simulate flights --truth "$truth" --network "$root/samples/networks/north-america.json" --near 42.3,-83,400 --biases --seed $((seed + 5)) --out "$scene"
    else
      sdn simulate "$kind" --aircraft 500 --seed "$seed" --out "$scene"
    fi
  done
  plots=$(zcat "$out/$kind"-?/detections.csv.gz | wc -l)
  while read -r part; do
    scores=() time_s=0
    if [ "$part" = '8 no codes' ] && [ "$kind" != faa ]; then continue; fi
    switches=
    case $part in
      9*) switches='"learned_clutter": false, ' ;;
      10*) switches='"registration": false, ' ;;
      11*) switches='"belief_propagation": false, ' ;;
      12*) switches='"settled_plots": false, ' ;;
    esac
    echo "{ $switches\"air\": { ${off[$part]} } }" >"$out/tuning.json"
    for ((seed = 1; seed <= seeds; seed++)); do
      scene=$out/$kind-$seed
      if [ "$part" = '8 no codes' ]; then scene=$(without_codes "$scene"); fi
      { time track "$scene" --tuning "$out/tuning.json"; } 2>"$out/time"
      time_s=$(awk -v a="$time_s" '{ print a + $1 }' "$out/time")
      score "$scene"
      cp "$scene/score.json" "$out/$kind-$seed-${part%% *}.json"
      scores+=("$out/$kind-$seed-${part%% *}.json")
    done
    cells=
    for figure in .gospa_norm .missed_mean .false_mean .id_switches .track_breaks .loc_rms .consistency.anees_per_dimension; do cells+=" $(average $figure "${scores[@]}") |"; done
    echo "| $kind | ${part#* } |$cells $(awk -v s="$time_s" -v n="$plots" 'BEGIN { printf "%.1f", 1e6 * s / n }') |"
  done < <(printf '%s\n' "${!off[@]}" | sort -n)
done
