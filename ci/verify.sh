#!/usr/bin/env bash
# Installs what is missing, builds, and verifies the shipped bank. Arguments go to `verify`: ci/verify.sh run gil
set -euo pipefail
source "$(dirname "$0")/setup.sh"
cargo build --release --locked
exec target/release/verify "$@"
