#!/usr/bin/env bash
# All tests. Installs the independent programs that tests hold us against where it can (Debian packages as root, npm packages), says what is missing where it
# cannot, builds Release once, runs every test project, prints skipped tests with their reasons, and last the sum: "N passed, N failed".
set -u
cd "$(dirname "$0")/.." || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# program:package
tools=(GeodSolve:geographiclib-tools CartConvert:geographiclib-tools Planimeter:geographiclib-tools ogrinfo:gdal-bin chromium:chromium tshark:tshark gpsdecode:gpsd-clients)
missing=()
for tool in "${tools[@]}"; do command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}"); done
/usr/bin/python3 -c 'import numpy, scipy' 2>/dev/null || missing+=(python3-numpy python3-scipy)
if ((${#missing[@]})); then
  mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "installing ${missing[*]}"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 ||
      echo "could not install ${missing[*]}: the tests that need them are skipped"
  else
    echo "missing (install them as root to run every test): ${missing[*]}"
  fi
fi
if command -v npm >/dev/null; then
  npm ci --prefix tests/oracles --no-audit --no-fund --silent >/dev/null 2>&1 || echo "could not install tests/oracles with npm: the tests that need it are skipped"
else
  echo "missing: node and npm; the tests that need them are skipped"
fi

echo "building"
dotnet build NorthAmericaSecurity.sln -c Release -v quiet --nologo -clp:NoSummary || { echo "0 passed, 1 failed"; exit 1; }

passed=0 failed=0
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  started=$SECONDS
  output=$(dotnet "tests/$name/bin/Release/net10.0/$name.dll" -noColor -noLogo 2>&1)
  code=$?
  # "   Name  Total: 7, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0, Time: 0.6s"
  summary=$(grep -E 'Total: [0-9]+, Errors: ' <<<"$output" | tail -n 1)
  number() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
  if [ -z "$summary" ]; then
    echo "$name: did not finish (exit $code)"
    tail -n 20 <<<"$output"
    failed=$((failed + 1))
    continue
  fi
  bad=$(($(number Failed) + $(number Errors)))
  [ "$bad" = 0 ] && [ "$code" != 0 ] && bad=1
  good=$(($(number Total) - $(number Failed) - $(number Skipped)))
  echo "$name: $good passed, $bad failed, $(number Skipped) skipped, $((SECONDS - started)) s"
  [ "$bad" = 0 ] || grep -vE '^ *(Discover|Start|Finish)' <<<"$output"
  [ "$bad" = 0 ] && grep -A 1 -E '\[SKIP\]' <<<"$output" | grep -v '^--'
  passed=$((passed + good)) failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
