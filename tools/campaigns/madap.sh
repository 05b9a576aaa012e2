#!/usr/bin/env bash
# The manoeuvring benchmark of EUROCONTROL Maastricht (MADAP, 1993): errors of position, speed and heading, and shares within its thresholds, turns to either side, a row per seed and the mean.
# Each seed has 15,000 updates of 16 flights, the first five minutes left out; the default tuning unless --tuning FILE tells another.
# usage: madap.sh [--seeds N] [--tuning FILE] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 2 "$@"

row() { # FILE ...: the mean of some seeds
  jq -rs 'map(.madap) | def mean(f): map(f) | add / length;
    def two(f): mean(f) * 100 | round / 100; def four(f): mean(f) * 10000 | round / 10000; def percent(f): "\(mean(f) * 10000 | round / 100) %";
    "\(four(.position_mean_nm)) ± \(four(.position_sigma_nm)) | \(two(.speed_mean_kt)) ± \(two(.speed_sigma_kt)) | \(two(.heading_mean_deg)) ± \(two(.heading_sigma_deg)) | \(percent(.position_straight)) | \(percent(.position_turning)) | \(percent(.speed_straight)) | \(percent(.speed_turning)) | \(percent(.heading_straight)) | \(percent(.heading_turning)) |"' "$@"
}

echo '| | position NM | speed kt | heading ° | straight < 0.25 NM | turning < 1 NM | straight < 20 kt | turning < 70 kt | straight < 10° | turning < 90° |'
echo '|---|---|---|---|---|---|---|---|---|---|'
echo '| published | 0.06 ± 0.08 | 0.2 ± 4.4 | -3.69 ± 9.4 | 99.51 % | 100 % | 99.56 % | 100 % | 97.97 % | 99.91 % |'
for turn in left right; do
  scores=()
  for ((seed = 1; seed <= seeds; seed++)); do
    scene=$out/madap-$turn-$seed
    sdn simulate madap --turn "$turn" --seed "$seed" --out "$scene"
    track "$scene" --every 4.8 "${rest[@]}"
    score "$scene" --every 4.8 --from 300 --madap
    scores+=("$scene/score.json")
    echo "| $turn, seed $seed | $(row "$scene/score.json")"
  done
  echo "| $turn, mean | $(row "${scores[@]}")"
done
