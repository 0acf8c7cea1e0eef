#!/usr/bin/env bash
# Runs every fuzz target of tests/fuzz, each for some seconds: ci/fuzz.sh [SECONDS] [TARGET]…   (default: 10 seconds, all)
#
# A target starts from the files of the bank and from what earlier runs found (target/fuzz/corpus). An input that makes it
# fail is written to target/fuzz/artifacts, and the script fails.
set -euo pipefail
source "$(dirname "$0")/setup.sh"
seconds=${1:-10}
[[ $seconds =~ ^[0-9]+$ ]] || {
    echo "usage: ci/fuzz.sh [SECONDS] [TARGET]…" >&2
    exit 2
}
shift || true
targets=${*:-frames loader lock metadata mutants normaliser question}
command -v c++ >/dev/null || ask_for "a C++ compiler" g++
install_tool cargo-fuzz 0.13.2

export CARGO_TARGET_DIR=$PWD/target/fuzz
# The stable toolchain is enough: what needs a nightly one is the address sanitizer, and the code under test has no
# `unsafe`.
options=(--fuzz-dir tests/fuzz --sanitizer none)
cargo fuzz build "${options[@]}"
built=$CARGO_TARGET_DIR/$(rustc -vV | sed -n 's/^host: //p')/release

seeds() { # TARGET: prints the files that it starts from
    case $1 in
    loader) # A bank in one file: settings, question, two snippets and a snapshot, with a byte between them that no text has.
        mkdir -p target/fuzz/banks
        find snippets -name '*.snap' -not -name '*@*' | head -n 200 | while read -r snapshot; do
            bank=target/fuzz/banks/$(basename "$snapshot" .snap)
            { cat verify.toml && printf '\377\377\377' && cat "${snapshot%.snap}.py" && printf '\377' && cat "$snapshot"; } >"$bank"
            echo "$bank"
        done
        ;;
    lock) ls locks/*.txt ;;
    metadata) grep --recursive --files-with-matches --include '*.py' '^# /// script' snippets ;;
    mutants) find snippets -name '*.py' | head -n 500 ;;
    normaliser) find snippets -name '*.snap' ;;
    question) find questions -name '*.toml' ;;
    esac
}
for target in $targets; do
    echo "fuzz: $target for $seconds s"
    corpus=target/fuzz/corpus/$target seeds=target/fuzz/seeds/$target artifacts=target/fuzz/artifacts/$target/
    rm -rf "$seeds"
    mkdir -p "$corpus" "$seeds" "$artifacts"
    # libFuzzer reads one folder, so that files of the same name need another one.
    seeds "$target" | while read -r file; do cp "$file" "$seeds/${file//\//-}"; done
    log=target/fuzz/$target.log
    "$built/$target" "$corpus" "$seeds" -artifact_prefix="$PWD/$artifacts" \
        -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 >"$log" 2>&1 || {
        tail -n 40 "$log"
        echo "fuzz: $target fails; the input is in $artifacts, the whole log is $log" >&2
        exit 1
    }
    grep 'number_of_executed_units\|average_exec_per_sec' "$log" || true
done
