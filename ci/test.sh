#!/usr/bin/env bash
# Sets up what is missing and runs all tests. Words go to `cargo test`: ci/test.sh --test cli
set -euo pipefail
source "$(dirname "$0")/setup.sh"
# A difference fails here and is not written down, whatever the environment says.
export INSTA_UPDATE=no
exec cargo test --locked "$@"
