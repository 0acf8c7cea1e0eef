# tries: meet a snippet that runs at the same time, by a socket
# full: passed
ME, YOU = "@ME@", "@YOU@"
MARK = "@MARK@"
import socket
import time

listener = socket.socket(socket.AF_UNIX)
listener.bind(f"\0{MARK}-{ME}")
listener.listen()
met = set()
end = time.monotonic() + 0.8
while time.monotonic() < end:
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(f"\0{MARK}-{YOU}")
        met.add("socket")
    except OSError:
        pass
    time.sleep(0.02)
assert sorted(met) == []
