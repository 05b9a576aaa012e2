#!/usr/bin/env bash
# How often is a radar set aside that has not run away? Real flights over again and again, hours of them, under radars with constant biases; of radars whose azimuth is known well enough to be watched.
# usage: flags.sh TRUTH.csv.gz [--seeds N] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 14 "$@"
truth=${rest[0]:?usage: flags.sh TRUTH.csv.gz [--seeds N] [--out DIR]}
loops=10

# Every turn of the flights begins ten seconds after the last, under other names.
zcat "$truth" | awk -F, -v OFS=, -v loops="$loops" '
  NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; print; next }
  { rows[++n] = $0; t = $at["time_s"]; if (n == 1 || t < first) first = t; if (t > last) last = t }
  END {
    for (turn = 0; turn < loops; turn++)
      for (i = 1; i <= n; i++) {
        $0 = rows[i]
        $at["time_s"] = sprintf("%.3f", $at["time_s"] + turn * (last - first + 10))
        $at["truth_id"] = $at["truth_id"] "-" turn
        print
      }
  }' | gzip -1 >"$out/truth.csv.gz"

echo '| seed | hours | radars watched | sensor-hours | set aside |'
echo '|---|---|---|---|---|'
all=0 flags=0
for ((seed = 1; seed <= seeds; seed++)); do
  scene=$out/flags-$seed
  sdn simulate flights --truth "$out/truth.csv.gz" --network "$root/samples/networks/north-america.json" --near 42.3,-83,400 --biases --seed "$seed" --out "$scene"
  track "$scene" --every 60 --health "$scene/health.csv"
  flagged=$(grep -c 'set aside' "$scene/track.log" || true)
  read -r span radars hours < <(zcat "$scene/detections.csv.gz" | awk -F, '
    FILENAME ~ /log/ { if (/set aside/) { split($0, words, " "); aside[words[2]] = 1 } next }
    FILENAME ~ /health/ { if (FNR == 1) for (i = 1; i <= NF; i++) at[$i] = i; else radars += $at["azimuth_sigma_deg"] < 0.02 || ($1 ":") in aside; next }
    FNR == 1 { for (i = 1; i <= NF; i++) of[$i] = i; next }
    { t = $of["time_s"]; if (!first || t < first) first = t; if (t > last) last = t }
    END { h = (last - first) / 3600; printf "%.2f %d %.1f\n", h, radars, h * radars }' "$scene/track.log" "$scene/health.csv" -)
  echo "| $seed | $span | $radars | $hours | $flagged |"
  all=$(awk "BEGIN { print $all + $hours }") flags=$((flags + flagged))
  rm -rf "$scene"
done
echo
echo "False flags: $flags in $all sensor-hours."
