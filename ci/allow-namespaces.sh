#!/usr/bin/env bash
# Lets processes without privileges create user namespaces, which the full sandbox needs. Ubuntu 24.04 refuses them by an
# AppArmor restriction. It lasts until the next boot and is meant for the virtual machine of a CI job.
set -euo pipefail
setting=kernel.apparmor_restrict_unprivileged_userns
if [ -e "/proc/sys/${setting//.//}" ]; then
    sudo sysctl -w "$setting=0"
else
    echo "ci: this kernel has no $setting"
fi
