#!/usr/bin/env bash
# Runs every test of the last commit under another major version of Node, such as `scripts/test-on-node.sh 24`.
# That Node comes from npm with its headers, and better-sqlite3 is built against them; all of it lives in a temporary
# directory, since a native build belongs to one major version. Takes about two minutes more than the tests.
set -euo pipefail
major=${1:?usage: scripts/test-on-node.sh MAJOR}
cd "$(dirname "$0")/.."

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/project" "$place/node"
git archive HEAD | tar -x -C "$place/project"

package=node-$(node -p 'process.platform + "-" + process.arch')
npm install --prefix "$place/node" --no-audit --no-fund --loglevel=error "$package@$major"
node_home=$place/node/node_modules/$package
export PATH=$node_home/bin:$PATH npm_config_nodedir=$node_home

cd "$place/project"
echo "== $(node --version)"
npm ci --no-audit --no-fund --loglevel=error
npm test
