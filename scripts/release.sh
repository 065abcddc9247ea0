#!/usr/bin/env bash
# Packs a release into ./release: the archive, the list of everything in it (CycloneDX), and their checksums. Everything
# is checked before.
set -euo pipefail
cd "$(dirname "$0")/.."

npm ci --no-audit --no-fund
npm run check
rm -rf release && mkdir release
npm pack --silent --pack-destination release
npm sbom --package-lock-only --sbom-format=cyclonedx > release/sbom.cdx.json
(cd release && sha256sum ./* > SHA256SUMS)
ls -l release
