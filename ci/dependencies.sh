#!/usr/bin/env bash
# Checks the dependencies as deny.toml says: licences, sources, versions that are there twice, known vulnerabilities.
#
# It is not part of ci/check.sh: the advisories need the network, and cargo-deny takes minutes to build.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
install_tool cargo-deny 0.20.2
cargo deny --locked --workspace check
