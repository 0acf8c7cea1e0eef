#!/usr/bin/env bash
# Checks everything but behaviour: formatting and lints. ci/dependencies.sh checks the dependencies; that needs the network, and
# tools that take minutes to build.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo fmt --all --check
cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
cargo clippy --locked --workspace --all-targets -- --deny warnings
