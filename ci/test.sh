#!/usr/bin/env bash
# Installs what is missing and runs all tests, with CPython 3.10 to 3.15 where they can be had, and fails if a snapshot is
# left that no test uses. With arguments, it passes them to `cargo test` and does not look at unused snapshots:
# ci/test.sh --test it -- cli::
#
# VERIFY_EXPECT lists what this machine must have, such as `full-sandbox,mounts,pythons`: a test that lacks it fails instead
# of being skipped (tests/it/common/mod.rs).
set -euo pipefail
source "$(dirname "$0")/setup.sh"
# A snapshot that differs fails and is not written, whatever the environment says.
export INSTA_UPDATE=no
# Where the tests run there may be no cargo that could be asked for it.
export INSTA_WORKSPACE_ROOT=$PWD
options=(--locked) pythons=$(usable_pythons | sort -u | wc -l)
# Cargo builds the test executables here, and starts each of them through the script that has the newest Pythons.
if ci/with-pythons.sh true; then
    options+=(--config "target.$(rustc -vV | sed -n 's/^host: //p').runner = ['$PWD/ci/with-pythons.sh']")
    pythons=2
else
    echo "ci: goes on with the Pythons that are there" >&2
fi
# The tests need the worker, and where they run there may be no compiler for it.
cargo build --locked --package verify-worker
export VERIFY_WORKER=$target/debug/verify-worker
if [ $# -gt 0 ]; then
    exec cargo test "${options[@]}" "$@"
fi
used=$(mktemp)
trap 'rm -f "$used"' EXIT
INSTA_SNAPSHOT_REFERENCES_FILE=$used cargo test "${options[@]}"

# As `cargo insta test --unreferenced` does it, without minutes of building that tool. The snapshots of the bank are checked by
# `verify` when it loads the bank.
unused=$(comm -13 <(xargs --no-run-if-empty -d '\n' realpath <"$used" | sort -u) \
    <(find "$PWD/src" "$PWD/tests" -name '*.snap' | sort))
[ -n "$unused" ] || exit 0
echo "ci: no test uses these snapshots:" >&2
echo "$unused" >&2
# With one Python, or without namespaces, some tests are skipped and leave their snapshots unused.
[ "$pythons" -lt 2 ] || ! unshare --user --map-root-user --mount true 2>/dev/null
