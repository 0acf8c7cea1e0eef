#!/usr/bin/env bash
# What has to hold beside the tests: the form of the code, the lints, and no snapshot that nothing uses.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo fmt --check
cargo clippy --locked --all-targets -- --deny warnings
command -v cargo-insta >/dev/null || cargo install --locked --quiet cargo-insta@1.49.0 --root target/tools
# What compares Pythons is skipped where there is only one, and leaves its snapshots unused.
unreferenced=reject
[ "$(usable_pythons | sort -u | wc -l)" -ge 2 ] || unreferenced=warn
PATH="$PWD/target/tools/bin:$PATH" INSTA_UPDATE=no cargo insta test --unreferenced=$unreferenced --test bank --test cli --test endings --test environments --test legitimate --test loader --test pythons --test scheduling
