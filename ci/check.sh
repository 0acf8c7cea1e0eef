#!/usr/bin/env bash
# Checks everything but behaviour: formatting, lints, and dependencies that nothing uses. ci/dependencies.sh also checks
# their licences and advisories; that needs the network.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo fmt --all --check
cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
cargo clippy --locked --workspace --all-targets -- --deny warnings
install_tool cargo-machete 0.9.2
cargo machete --skip-target-dir
