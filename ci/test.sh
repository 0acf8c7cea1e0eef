#!/usr/bin/env bash
# Installs what is missing and runs all tests, and fails if a snapshot is left that no test uses. With arguments, it passes
# them to `cargo test` and does not look at unused snapshots: ci/test.sh --test it -- cli::
#
# VERIFY_EXPECT lists what this machine must have, such as `full-sandbox,mounts,pythons`: a test that lacks it fails instead
# of being skipped (tests/it/common/mod.rs).
set -euo pipefail
source "$(dirname "$0")/setup.sh"
# A snapshot that differs fails and is not written, whatever the environment says.
export INSTA_UPDATE=no
if [ $# -gt 0 ]; then
    exec cargo test --locked "$@"
fi
install_tool cargo-insta 1.49.0
# With one Python, or without namespaces, some tests are skipped and leave their snapshots unused.
unreferenced=reject
if [ "$(usable_pythons | sort -u | wc -l)" -lt 2 ] || ! unshare --user --map-root-user --mount true 2>/dev/null; then
    unreferenced=warn
fi
# What follows `--` goes to the test executables, so the lock file is checked here.
cargo test --locked --no-run
cargo insta test --check --unreferenced=$unreferenced
