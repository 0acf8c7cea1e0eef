#!/usr/bin/env bash
# Installs both executables, `verify` and `verify-worker`, into one directory. Arguments go to `cargo install`:
# ci/install.sh --root ~/.local
#
# `cargo install --path` installs one package, and `verify` looks for its worker beside itself.
set -euo pipefail
cd "$(dirname "$0")/.."
for package in . src/worker; do
    cargo install --locked --path "$package" "$@"
done
