#!/usr/bin/env bash
# Builds the worker for a free-threaded CPython, which does not have the ABI that the usual worker is built for, and puts it
# beside `verify`, where discovery looks for it: ci/build-free-threaded.sh 3.14t
#
# The interpreter itself is not needed for the build: as the usual worker it is linked to no libpython. pyo3 is told by a
# configuration file what to build for; it ignores its feature for the stable ABI, which free-threaded builds do not have.
set -euo pipefail
version=${1:-}
version=${version%t}
if [ $# != 1 ] || ! [[ $version =~ ^3\.[0-9]+$ ]]; then
    echo "usage: ci/build-free-threaded.sh VERSION, such as 3.14t" >&2
    exit 2
fi
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
# A directory of its own: the two builds of pyo3 would drive each other out.
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
# At once or not at all: a worker that is running keeps its file.
cp "$own/release/verify-worker" "$target/release/.verify-worker-${version}t.new"
mv "$target/release/.verify-worker-${version}t.new" "$target/release/verify-worker-${version}t"
echo "built $target/release/verify-worker-${version}t"
