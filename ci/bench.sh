#!/usr/bin/env bash
# Measures verify against `python -I` per file and against pytest, side by side in one run: ci/bench.sh [ROUNDS]
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo build --release --locked
exec python3 ci/bench.py "$@"
