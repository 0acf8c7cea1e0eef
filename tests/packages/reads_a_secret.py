# tries: to use whatever the process that imports it holds: descriptors, capabilities, files, namespaces and sockets
# ends: passed
# forked: yes
import os
import socket

found = []


def attempt(what, function, *arguments):
    try:
        found.append((what, function(*arguments)))
    except (OSError, AttributeError):
        pass


for path in ("@HOME@/secret", "/proc/self/maps", "/proc/1/status", "/etc/shadow"):
    attempt(path, os.open, path, os.O_RDONLY)
attempt("a file in the home directory", os.open, "@HOME@/written", os.O_WRONLY | os.O_CREAT)
for descriptor in range(3, 300):
    attempt(f"above descriptor {descriptor}", lambda: os.open("..", os.O_RDONLY, dir_fd=descriptor))
attempt("a user namespace", getattr(os, "unshare", os.setuid), getattr(os, "CLONE_NEWUSER", 0))
attempt("another user", os.setuid, 0)
attempt("a network", socket.socket, socket.AF_INET)
attempt("a host name", socket.sethostname, "packaged")
attempt("another root", os.chroot, "/")


def look():
    return found
