#!/usr/bin/env bash
# The planar benchmark of any seed: means over seeds of the figures that the published scenes have, beside those of Stone Soup on the published scene of the kind
# (best of its configurations). --score PROGRAM scores with PROGRAM TRUTH TRACKS, which prints one JSON object, instead of sdn score.
# usage: planar.sh [--seeds N] [--out DIR] [--score PROGRAM]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 2 "$@"
scorer=
if [ "${rest[0]:-}" = --score ]; then scorer=${rest[1]:?--score: expected a program}; fi

echo '| scene | seeds | GOSPA_norm | worst | published | ratio | missed | published | false | published | switches | published | breaks | published |'
echo '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|'
while read -r kind aircraft norm missed false switches breaks; do
  scores=()
  for ((seed = 1; seed <= seeds; seed++)); do
    scene=$out/$kind-$aircraft-$seed
    sdn simulate "$kind" --aircraft "$aircraft" --seed "$seed" --out "$scene"
    track "$scene"
    if [ -n "$scorer" ]; then timeout "$RUN_S" "$scorer" "$scene/truth.csv.gz" "$scene/tracks.csv" >"$scene/score.json"; else score "$scene"; fi
    scores+=("$scene/score.json")
  done
  mean=$(average .gospa_norm "${scores[@]}")
  worst=$(jq -s 'map(.gospa_norm) | max | round' "${scores[@]}")
  echo "| $kind-$aircraft | $seeds | $mean | $worst | $norm | $(awk "BEGIN { printf \"%.3f\", $mean / $norm }") | $(average .missed_mean "${scores[@]}") | $missed | $(average .false_mean "${scores[@]}") | $false | $(average .id_switches "${scores[@]}") | $switches | $(average .track_breaks "${scores[@]}") | $breaks |"
done <<'END'
rot 100 479.8 0.80 2.65 0 22
snap 100 460.6 0.78 1.75 3 26
rot 500 456.4 4.71 5.91 12 110
snap 500 461.6 4.64 6.04 13 104
END
