#!/bin/sh
# Install the extension's npm packages from its lock file, with this machine's Node 20+ or with the one from PyPI.
set -eu
export PATH="$PWD/.venv/bin:$PATH"
enough() { node -e 'process.exit(process.versions.node.split(".")[0] < 20)' 2>/dev/null && npm --version >/dev/null 2>&1; }

enough || .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/node.lock
echo "- npm ci ..." >&2
cd extension
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
