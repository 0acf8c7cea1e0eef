#!/usr/bin/env bash
# Runs a command where CPython 3.14 and 3.15 can be found beside the Pythons of this machine:
# ci/with-pythons.sh COMMAND [ARGUMENT]...
#
# Where the machine has both itself, the script becomes the command. Elsewhere they are Debian packages of a newer suite. Once,
# and as root, the script installs them into a root directory of their own, in the user's cache. In a mount namespace with that
# root it becomes the command, so that signals and exit codes are the command's own. The checkout, the working directory,
# the home directory, the cache, /usr/local, pyenv, and each directory of / that is no part of a system (/tmp, /opt, /srv …) are
# there under their usual names. What else is in /usr is not, compilers included: build outside, then run inside. An executable that was built inside might need a newer libc
# than the machine has.
#
# Where the two cannot be had, the script says why in one line, does not run the command, and ends with 4.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
suite=sid
packages=python3.14,python3.15,libpython3.14,libpython3.15,python3.14-venv,python3.15-venv,ca-certificates

if [ $# = 0 ]; then
    echo "usage: ci/with-pythons.sh COMMAND [ARGUMENT]..." >&2
    exit 2
fi

has_python() { # VERSION: whether this machine has such a CPython with a shared libpython
    local python
    for python in "$(command -v "python$1" || true)" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python3 \
        "${UV_PYTHON_INSTALL_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/uv/python}/cpython-$1".*/bin/python3; do
        [ -x "$python" ] && "$python" -I -S - "$1" 2>/dev/null <<'PYTHON' && return
import os, sys, sysconfig
name, place = sysconfig.get_config_var("INSTSONAME") or "", sysconfig.get_config_var("LIBDIR") or ""
places = [place, os.path.join(place, sysconfig.get_config_var("MULTIARCH") or "")]
shared = ".so" in name and any(os.path.exists(os.path.join(each, name)) for each in places)
sys.exit(not (shared and sys.argv[1] == "%d.%d" % sys.version_info[:2]))
PYTHON
    done
    return 1
}
if has_python 3.14 && has_python 3.15; then
    exec "$@"
fi

cannot() { # WHY
    echo "ci: CPython 3.14 or 3.15 is missing, and $1; install both with a shared libpython" >&2
    exit 4
}
[ "$(id -u)" = 0 ] || cannot "only root can install Debian's packages of them into a root directory"
command -v apt-get >/dev/null || cannot "this system has no apt to install Debian's packages of them"
unshare --mount true 2>/dev/null || cannot "this machine refuses a mount namespace"

# A root is made and never changed: another list of packages makes another root.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/verify
root=$cache/pythons-$suite-$(printf '%s' "$packages" | cksum | cut -d' ' -f1)

make_root() { # prints why it cannot be made, or nothing
    if ! command -v debootstrap >/dev/null; then
        { apt-get install -y --no-install-recommends debootstrap ||
            { apt-get update && apt-get install -y --no-install-recommends debootstrap; }; } >"$root.log" 2>&1 ||
            { echo "debootstrap cannot be installed: see $root.log" && return; }
    fi
    # The mirror that apt is set up with; the one of security updates does not have the suite.
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1) || true
    [ "$mirror" ] || { echo "apt has no mirror to install from: see /etc/apt/sources.list" && return; }
    echo "ci: installing CPython 3.14 and 3.15 into $root, once" >&2
    rm -rf --one-file-system "$root.new"
    # What it mounts is gone when it ends, however it ends.
    unshare --mount debootstrap --variant=minbase --include="$packages" "$suite" "$root.new" "$mirror" >"$root.log" 2>&1 ||
        { echo "debootstrap failed: $(grep '^E: ' "$root.log" | tail -n 1) (see $root.log)" && return; }
    # The downloaded packages are not needed any more.
    rm -rf "$root.new"/var/cache/apt/archives/*.deb
    mv "$root.new" "$root"
}
if [ ! -e "$root" ]; then
    mkdir -p "$cache"
    # Of two calls at once, the second one waits and then finds the root.
    exec {lock}>"$root.lock"
    flock "$lock"
    why=$([ -e "$root" ] || make_root)
    exec {lock}>&-
    [ -z "$why" ] || cannot "$why"
fi

enter() { # ROOT CHECKOUT WORKING-DIRECTORY COMMAND…: makes ROOT the root directory, and becomes the command
    local root=$1 top=$2 here=$3 path
    shift 3
    # What is mounted here is seen by this process and its children alone.
    mount --rbind "$root" "$root"
    for path in /dev /proc /sys; do
        mount --rbind "$path" "$root$path"
    done
    # What a system has in its root comes from ROOT; the other directories there are the machine's, so that no file is written
    # where nobody finds it.
    local others=()
    for path in /*; do
        case $path in
        /bin* | /boot | /dev | /etc | /lib* | /lost+found | /mnt | /proc | /root | /run | /sbin* | /sys | /usr | /var) ;;
        *) others+=("$path") ;;
        esac
    done
    for path in "${others[@]}" /usr/local /etc/ssl /etc/resolv.conf /etc/hosts /etc/pip.conf "$HOME" "${PYENV_ROOT:-}" \
        "${UV_PYTHON_INSTALL_DIR:-}" "${CARGO_HOME:-}" "${RUSTUP_HOME:-}" "${CARGO_TARGET_DIR:-}" "${XDG_CACHE_HOME:-}" \
        "${TMPDIR:-}" "$top" "$here"; do
        if [ -d "$path" ] && [ "$path" != / ]; then
            mkdir -p "$root$path"
            mount --rbind "$path" "$root$path"
        elif [ -f "$path" ]; then
            [ -e "$root$path" ] || touch "$root$path"
            mount --bind "$path" "$root$path"
        fi
    done
    cd "$root"
    pivot_root . mnt
    cd /
    umount --lazy /mnt
    cd "$here"
    exec "$@"
}
exec unshare --mount --propagation private "$BASH" -euc "$(declare -f enter); enter \"\$@\"" enter "$root" "$top" "$PWD" "$@"
