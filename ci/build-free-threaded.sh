#!/usr/bin/env bash
# Builds the worker for a free-threaded CPython and puts it beside the release build of `verify`, where `verify` looks for
# it: ci/build-free-threaded.sh 3.14t
#
# Free-threaded builds do not have the stable ABI that the usual worker is built for. The interpreter itself is not needed
# for the build, because a worker is not linked to a libpython; pyo3 reads from a configuration file what to build for.
set -euo pipefail
version=${1:-}
version=${version%t}
if [ $# != 1 ] || ! [[ $version =~ ^3\.[0-9]+$ ]]; then
    echo "usage: ci/build-free-threaded.sh VERSION, such as 3.14t" >&2
    exit 2
fi
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
# A separate target directory, because the two builds of pyo3 would replace each other.
own=$target/free-threaded-$version
mkdir -p "$own" "$target/release"
cat >"$own/pyo3.config" <<CONFIG
implementation=CPython
version=$version
target_abi=CPython-free_threaded-$version
shared=true
pointer_width=64
build_flags=Py_GIL_DISABLED
suppress_build_script_link_lines=true
CONFIG
PYO3_CONFIG_FILE=$(cd "$own" && pwd)/pyo3.config CARGO_TARGET_DIR=$own cargo build --release --locked --package verify-worker
# Renaming is atomic, and a running worker keeps its file.
cp "$own/release/verify-worker" "$target/release/.verify-worker-${version}t.new"
mv "$target/release/.verify-worker-${version}t.new" "$target/release/verify-worker-${version}t"
echo "built $target/release/verify-worker-${version}t"
