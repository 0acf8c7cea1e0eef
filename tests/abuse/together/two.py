# tries: meet a snippet that runs at the same time, by a socket, a file, a kernel object or a host name
# full: passed
# todo: reduced-as-root: /dev/shm is one for all, and nobody takes away what root leaves in it
ME, YOU = "two", "one"
MARK = "@MARK@"
import ctypes
import os
import socket
import time

libc = ctypes.CDLL(None)
listener = socket.socket(socket.AF_UNIX)
listener.bind(f"\0{MARK}-{ME}")
listener.listen()
with open(f"/dev/shm/{MARK}-{ME}", "w") as file:
    file.write(ME)
libc.semget(@KEY@, 1, 0o1666)
met = set()
end = time.monotonic() + 0.8
while time.monotonic() < end:
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(f"\0{MARK}-{YOU}")
        met.add("socket")
    except OSError:
        pass
    try:
        with open(f"/dev/shm/{MARK}-{YOU}") as file:
            met.add("file " + file.read())
    except OSError:
        pass
    time.sleep(0.02)
os.remove(f"/dev/shm/{MARK}-{ME}")
assert sorted(met) == []
