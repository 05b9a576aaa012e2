#!/usr/bin/env bash
# Silent aircraft under two primary radars: are all tracked, and do tracks know their errors? By flight level, by distance from the nearer radar, and by how they fly.
# usage: silent.sh [--seeds N] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 5 "$@"
: >"$out/points.csv"
never=0
for ((seed = 1; seed <= seeds; seed++)); do
  scene=$out/silent-$seed
  sdn simulate silent --seed "$seed" --out "$scene"
  track "$scene" --every 4
  score "$scene" --from 0 --every 4
  never=$((never + $(jq .flights.never_tracked "$scene/score.json")))
  # The first half minute of a flight is its initiation. Places are told in kilometres from the radars, which lie on one parallel, nearly.
  awk -F, -v OFS=, -v seed="$seed" '
    FILENAME ~ /sensors/ { if (FNR == 1) for (i = 1; i <= NF; i++) at[$i] = i; else { lat[++radars] = $at["lat_deg"]; lon[radars] = $at["lon_deg"] }; next }
    FNR == 1 { next }
    !($2 in first) { first[$2] = $1 }
    $1 - first[$2] < 30 { next }
    {
      near = 1e9
      for (r = 1; r <= radars; r++) {
        d = 111.2 * sqrt(($3 - lat[r]) ^ 2 + (($4 - lon[r]) * cos($3 / 57.29578)) ^ 2)
        if (d < near) near = d
      }
      print int($5 / 30.48 / 100) * 100, int(near / 20) * 20, $0
    }' "$scene/sensors.csv" "$scene/points.csv" >>"$out/points.csv"
done
echo "$((40 * seeds)) flights of $seeds seeds, $never never tracked"
echo
echo "$consistency_header"
cut -d, -f3- "$out/points.csv" | sed 's/^/all,/' | consistency
awk -F, '{ $1 = "FL" $1 "–" $1 + 99; print }' OFS=, "$out/points.csv" | cut -d, -f1,3- | consistency
awk -F, '{ $2 = $2 "–" $2 + 20 " km"; print }' OFS=, "$out/points.csv" | cut -d, -f2- | consistency
awk -F, '{ $2 = $8 == "" ? "lately turned" : $8; print }' OFS=, "$out/points.csv" | cut -d, -f2- | consistency
