#!/usr/bin/env bash
# Checks everything but behaviour: formatting and lints. ci/test.sh finds dependencies that nothing uses, and
# ci/dependencies.sh checks their licences and advisories; that needs the network.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo fmt --all --check
cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
cargo clippy --locked --workspace --all-targets -- --deny warnings
