#!/usr/bin/env bash
# Installs what is missing, builds, and verifies the shipped bank. Arguments go to `verify`: ci/verify.sh run gil
#
# With `--all-pythons` among them, `verify` is run where CPython 3.14 and 3.15 are beside the machine's own Pythons, if that
# can be had.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
profile=${VERIFY_CARGO_PROFILE:-release}
cargo build --profile "$profile" --locked
folder=$profile
[ "$profile" != dev ] || folder=debug
run=()
if [[ " $* " == *" --all-pythons "* ]]; then
    if ci/with-pythons.sh true; then
        run=(ci/with-pythons.sh)
    else
        echo "ci: goes on with the Pythons that are there" >&2
    fi
fi
exec "${run[@]}" "$target/$folder/verify" "$@"
