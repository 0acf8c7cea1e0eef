# Sourced by the scripts beside it. Makes sure that there are a Rust toolchain, a linker, and a CPython with a shared
# libpython, which the build and the runs need. As root on a system with apt, it installs the linker and the CPython;
# elsewhere it names what is missing and ends.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")

ask_for() { # WHAT PACKAGE…: installs the packages of Debian that provide it, or says how to
    local what=$1
    shift
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "ci: installing $what: $*" >&2
        apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 ||
            { apt-get update >/dev/null && apt-get install -y --no-install-recommends "$@" >/dev/null; }
    else
        echo "ci: $what is missing; install it (Debian and Ubuntu: sudo apt-get install $*)" >&2
        exit 4
    fi
}

install_tool() { # NAME VERSION: makes a tool for cargo available, from PATH or built into target/tools
    PATH="$PWD/target/tools/bin:$PATH"
    command -v "$1" >/dev/null && return
    echo "ci: building $1 $2 into target/tools" >&2
    cargo install --locked --quiet "$1@$2" --root target/tools
}

# uv makes the locks, and installs packages faster than pip. The user's own comes first; without one, it is installed from PyPI
# beside the build. If that fails, `verify` still installs packages with pip.
UV=0.13.9
find_uv() { # PYTHON
    PATH="$PATH:$PWD/target/tools/uv/bin"
    command -v uv >/dev/null && return
    echo "ci: installing uv $UV into target/tools" >&2
    { "$1" -m venv target/tools/uv && target/tools/uv/bin/pip install --quiet --disable-pip-version-check "uv==$UV"; } >&2 ||
        echo "ci: uv cannot be installed; packages are installed with pip, and \`verify env lock\` needs uv" >&2
}

command -v cargo >/dev/null || {
    echo "ci: a Rust toolchain is missing; install one, 1.95 or later, from https://rustup.rs" >&2
    exit 4
}
command -v cc >/dev/null || ask_for "a C linker" gcc libc6-dev

# Prints the version of each python3 that can be embedded. `verify` searches in more places; for the build and the tests
# one is enough.
usable_pythons() {
    local python
    for python in $(compgen -c python3 | grep -E '^python3(\.[0-9]+)?$' | sort -u) "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python3; do
        "$python" -I -S - 2>/dev/null <<'PYTHON' || true
import os, sys, sysconfig
name = sysconfig.get_config_var("INSTSONAME") or ""
places = [sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LIBDIR") + "/" + (sysconfig.get_config_var("MULTIARCH") or "")]
if sys.version_info >= (3, 10) and ".so" in name and any(os.path.exists(os.path.join(place, name)) for place in places):
    print("%d.%d" % sys.version_info[:2])
PYTHON
    done
}
if [ -z "$(usable_pythons)" ]; then
    command -v python3 >/dev/null || ask_for "a Python" python3
    version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || echo 3)
    ask_for "the shared library of Python $version" "libpython$version"
fi
find_uv "$(command -v python3)"
