#!/usr/bin/env bash
# Real flights under simulated rotating radars at real sites, with biases: registration, accuracy, probability of update, late plots, runaway, false flags. A row per seed.
# Registration counts radars with 500 plots or more on tracks that another radar also sees: errors within 20 m (of the bias, and of bias and gain together at the radar's mean range), 0.02° and
# 0.05 s (time against the mean clock of these radars, with ADS-B absolute), and the share of errors of range, azimuth and
# time within three stated sigmas. Flights of two minutes or more are judged, those in view of two radars apart; a radar has a flight in view that it makes ten plots of.
# The probability of update counts intervals of eight seconds with a fresh track point: told of points every four seconds, as all else, and of points every second. Of two points in eight
# seconds the second may come before a flight's second plot.
# usage: faa.sh TRUTH.csv.gz [--seeds N] [--out DIR]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
options 2 "$@"
truth=${rest[0]:?usage: faa.sh TRUTH.csv.gz [--seeds N] [--out DIR]}

scene() { # FOLDER SEED [OPTION ...]
  local folder=$1 seed=$2
  shift 2
  sdn simulate flights --truth "$truth" --network "$root/samples/networks/north-america.json" --near 42.3,-83,400 --biases --seed "$seed" --out "$folder" "$@"
  track "$folder" --every 4 --health "$folder/health.csv"
  score "$folder" --every 4 --detections "$folder/detections.csv.gz" --flights "$folder/flights.csv"
}

# The least probability of update of a flight, by track points every second.
updated() {
  local folder=$1
  mkdir -p "$folder/seconds"
  sdn track --sensors "$folder/sensors.csv" --detections "$folder/detections.csv.gz" --out "$folder/seconds/tracks.csv" --every 1 2>"$folder/seconds/track.log"
  sdn score --truth "$folder/truth.csv.gz" --tracks "$folder/seconds/tracks.csv" --every 1 --detections "$folder/detections.csv.gz" --json >"$folder/seconds/score.json"
  figures .flights.update_least "$folder/seconds"
}

# The mean range in metres of each radar's plots of flights.
ranges() {
  zcat "$1/detections.csv.gz" | awk -F, '
    FNR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    $at["truth_id"] != "" && $at["range_m"] != "" { n[$at["sensor_id"]]++; sum[$at["sensor_id"]] += $at["range_m"] }
    END { for (s in n) printf "%s,%.0f\n", s, sum[s] / n[s] }'
}

# The errors of each judged radar: id, range m, azimuth °, time s, each with its stated sigma, and of what bias and gain together make of its mean range, m; registration.csv of a folder.
# Time is against the mean clock of these radars, or absolute.
errors() { # FOLDER [absolute]
  ranges "$1" | awk -F, -v absolute="${2:+1}" '
    FILENAME == "-" { range[$1] = $2; next }
    FNR == 1 { delete at; for (i = 1; i <= NF; i++) at[$i] = i; next }
    FILENAME ~ /biases/ { r[$1] = $at["range_bias_m"]; g[$1] = $at["range_gain"]; a[$1] = $at["azimuth_bias_deg"]; t[$1] = $at["time_bias_s"]; next }
    $1 in r && $at["shared_plots"] >= 500 {
      n++; id[n] = $1; clock += et[n] = $at["time_bias_s"] - t[$1]; st[n] = $at["time_sigma_s"]
      er[n] = $at["range_bias_m"] - r[$1]; sr[n] = $at["range_sigma_m"]; ea[n] = $at["azimuth_bias_deg"] - a[$1]; sa[n] = $at["azimuth_sigma_deg"]
      em[n] = er[n] + ($at["range_gain"] - g[$1]) * range[$1]
    }
    END { for (i = 1; i <= n; i++) printf "%s,%.2f,%.2f,%.5f,%.5f,%.4f,%.4f,%.2f\n", id[i], er[i], sr[i], ea[i], sa[i], et[i] - (absolute ? 0 : clock / n), st[i], em[i] }' \
    - "$1/biases.csv" "$1/health.csv" >"$1/registration.csv"
  awk -F, '
    function abs(x) { return x < 0 ? -x : x }
    { n++; r += abs($2) <= 20; m += abs($8) <= 20; a += abs($4) <= 0.02; t += abs($6) <= 0.05; sigma += (abs($2) <= 3 * $3) + (abs($4) <= 3 * $5) + (abs($6) <= 3 * $7) }
    END { printf "%d | %d | %d | %d | %d | %.3f", n, r, m, a, t, sigma / (3 * n) }' "$1/registration.csv"
}

# Worst RMS error of flights in view of two radars or more, and of one.
worst() {
  zcat "$1/detections.csv.gz" | awk -F, '
    FNR == 1 && NR == FNR { for (i = 1; i <= NF; i++) at[$i] = i; next }
    NR == FNR { if (++plots[$at["truth_id"] "," $2] == 10) radars[$at["truth_id"]]++; next }
    FNR > 1 && $2 >= 120 { if (radars[$1] >= 2) { if ($5 > two) two = $5 } else if ($5 > one) one = $5 }
    END { printf "%.0f | %.0f", two, one }' - "$1/flights.csv"
}

figures() { jq -r "[$1] | map(. * 1000 | round / 1000) | join(\" | \")" "$2/score.json"; }

flagged=0 hours=0
echo '| seed | radars | within 20 m | and at its mean range | 0.02° | 0.05 s | within 3σ | worst RMS m: two radars | one | over 330 m | over 550 m | update, worst flight | mean | of all, mean | by points every second, worst | switches | breaks | ANEES |'
echo '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|'
for ((seed = 1; seed <= seeds; seed++)); do
  folder=$out/faa-$seed
  scene "$folder" "$seed"
  echo "| $seed | $(errors "$folder") | $(worst "$folder") | $(figures '.flights | .over_330_m, .over_550_m, .update_least, .update_mean, .update_of_all_mean' "$folder") | $(updated "$folder") | $(figures '.id_switches, .track_breaks, .consistency.anees_per_dimension' "$folder") |"
  flagged=$((flagged + $(grep -c 'set aside' "$folder/track.log" || true)))
  hours=$(awk -F, -v h="$hours" 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } { n++; if ($at["last_plot_s"] > last) last = $at["last_plot_s"] } END { print h + n / 3600 * 1200 }' "$folder/health.csv")
done
echo
echo "False flags: $flagged in $hours sensor-hours without a runaway."
echo
echo '| late plots, seed | RMS m in order | 20 % of plots 0–8 s late | ratio | breaks in order | late |'
echo '|---|---|---|---|---|---|'
for ((seed = 1; seed <= seeds; seed++)); do
  scene "$out/late-$seed" "$seed" --late-share 0.2
  jq -rs --arg seed "$seed" '"| \($seed) | \(.[0].loc_rms * 10 | round / 10) | \(.[1].loc_rms * 10 | round / 10) | \(.[1].loc_rms / .[0].loc_rms * 100 | round / 100) | \(.[0].track_breaks) | \(.[1].track_breaks) |"' \
    "$out/faa-$seed/score.json" "$out/late-$seed/score.json"
done
echo
echo '| ADS-B of 30 % of the flights, seed | radars | within 20 m | and at its mean range | 0.02° | 0.05 s, absolute | within 3σ | worst RMS m: two radars | one | over 330 m | over 550 m |'
echo '|---|---|---|---|---|---|---|---|---|---|---|'
for ((seed = 1; seed <= seeds; seed++)); do
  folder=$out/adsb-$seed
  scene "$folder" "$seed" --adsb-share 0.3
  echo "| $seed | $(errors "$folder" absolute) | $(worst "$folder") | $(figures '.flights | .over_330_m, .over_550_m' "$folder") |"
done
echo
echo '| runaway from 700 s, seed | flagged after s | others flagged |'
echo '|---|---|---|'
begin=$(zcat "$truth" | awk -F, 'NR > 1 && (!least || $1 < least) { least = $1 } END { print least }')
for runaway in usa-la-grange-lrr:ramp:0.02@700 can-london:step:0.5@700; do
  for ((seed = 1; seed <= seeds; seed++)); do
    scene "$out/runaway-${runaway%%:*}-$seed" "$seed" --runaway "$runaway"
    awk -v radar="${runaway%%:*}:" -v begin="$begin" -v name="$runaway, $seed" '
      /set aside/ { if ($2 != radar) others++; else if (!after) after = $(NF - 1) - begin - 700 }
      END { printf "| %s | %s | %d |\n", name, after ? sprintf("%.0f", after) : "never", others }' "$out/runaway-${runaway%%:*}-$seed/track.log"
  done
done
