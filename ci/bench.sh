#!/usr/bin/env bash
# Measures verify against `python -I` for each file and against pytest, in turn in one run: ci/bench.sh [ROUNDS]
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo build --release --locked
exec python3 ci/bench.py "$@"
