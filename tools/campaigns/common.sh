# shellcheck shell=bash disable=SC2034
# What the campaigns share: their options, the program under a timeout, scenes by seed, and tables of consistency. Sourced, not run.
#
#   --seeds N   seeds 1 to N          --out DIR   keep scenes, tracks and scores there
#
# SDN is the program (default: the Release build of this repository), RUN_S the seconds that one run of it may take, CORE the processor it is bound to (none by default).

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
: "${SDN:=dotnet $root/src/NorthAmericaSecurity.Cli/bin/Release/net10.0/NorthAmericaSecurity.Cli.dll}" "${RUN_S:=300}" "${CORE:=}"
seeds=2 out=

# options DEFAULT_SEEDS "$@": sets seeds and out; what is left is in rest.
options() {
  seeds=$1 rest=()
  shift
  while (($#)); do
    case $1 in
      --seeds) seeds=$2 && shift 2 ;;
      --out) out=$2 && shift 2 ;;
      *) rest+=("$1") && shift ;;
    esac
  done
  if [ -z "$out" ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
  fi
  mkdir -p "$out"
}

sdn() {
  # shellcheck disable=SC2086
  ${CORE:+taskset -c $CORE} timeout "$RUN_S" $SDN "$@"
}

# track SCENE [OPTION ...]: tracks.csv of a scene folder, quietly.
track() {
  local scene=$1
  shift
  sdn track --sensors "$scene/sensors.csv" --detections "$scene/detections.csv.gz" --out "$scene/tracks.csv" "$@" 2>"$scene/track.log" || { cat "$scene/track.log" >&2 && exit 1; }
}

# score SCENE [OPTION ...]: score.json and points.csv of a scene folder that has been tracked.
score() {
  local scene=$1
  shift
  sdn score --truth "$scene/truth.csv.gz" --tracks "$scene/tracks.csv" --points "$scene/points.csv" --json "$@" >"$scene/score.json"
}

# average QUERY FILE ...: the mean of a figure of score.json over files, null counted as nothing.
average() {
  local query=$1
  shift
  jq -s "map($query | select(. != null)) | if length == 0 then \"-\" else (add / length * 1000 | round / 1000) end" "$@" | tr -d '"'
}

# Rows of points.csv with a name of their group before them: a row of the table for each group. Shares of points tracked, RMS error in metres, ANEES per dimension with the 95 %
# band of as many independent samples (Wilson and Hilferty), shares within one sigma east and north and inside the 95 % ellipse.
consistency_header='| | points | tracked | RMS m | ANEES | 95 % band | 1σ east | 1σ north | 95 % ellipse |
|---|---|---|---|---|---|---|---|---|'
consistency() {
  awk -F, '
    { group = $1; all[group]++ }
    $8 == "" { next }
    {
      east = $9; north = $10; xx = $11; xy = $12; yy = $13; det = xx * yy - xy * xy
      d2 = (yy * east * east - 2 * xy * east * north + xx * north * north) / det
      n[group]++; sum[group] += d2 / 2; square[group] += east * east + north * north
      e[group] += east * east <= xx; o[group] += north * north <= yy; ellipse[group] += d2 <= 5.991
    }
    END {
      for (g in all) {
        if (!n[g]) { printf "| %s | %d | 0 | | | | | | |\n", g, all[g]; continue }
        k = 2 * n[g]; a = 2 / (9 * k)
        printf "| %s | %d | %.3f | %.0f | %.2f | %.2f–%.2f | %.3f | %.3f | %.3f |\n", g, all[g], n[g] / all[g], sqrt(square[g] / n[g]), sum[g] / n[g],
          (1 - a - 1.96 * sqrt(a)) ^ 3, (1 - a + 1.96 * sqrt(a)) ^ 3, e[g] / n[g], o[g] / n[g], ellipse[g] / n[g]
      }
    }' | sort -V
}
