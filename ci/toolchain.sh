#!/usr/bin/env bash
# Selects the Rust toolchain of this checkout for a job: ci/toolchain.sh stable|minimum
#
# `minimum` is the `rust-version` of Cargo.toml. On a desk, use whatever toolchain you have.
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in
stable) version=stable ;;
minimum) version=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml) ;;
*)
    echo "usage: ci/toolchain.sh stable|minimum" >&2
    exit 2
    ;;
esac
rustup toolchain install --profile minimal --component clippy --component rustfmt "$version"
rustup override set "$version"
