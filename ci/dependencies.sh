#!/usr/bin/env bash
# Checks the dependencies: that each is used, and, as deny.toml says, licences, sources, versions that are there twice, known
# vulnerabilities.
#
# It is not part of ci/check.sh: the advisories need the network, and the tools take minutes to build.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
install_tool cargo-machete 0.9.2
cargo machete --skip-target-dir
install_tool cargo-deny 0.20.2
cargo deny --locked --workspace check
