import hashlib
import os
import pathlib

path = pathlib.Path("data.csv")


def state(data, time):
    path.write_bytes(data)
    os.utime(path, ns=(time, time))
    status = path.stat()
    return (status.st_mtime_ns, status.st_size), hashlib.sha256(path.read_bytes()).hexdigest()


first, changed, touched = state(b"1,2\n", 10**18), state(b"1,3\n", 10**18), state(b"1,2\n", 2 * 10**18)
assert first[0] == changed[0] != touched[0]
assert first[1] == touched[1] != changed[1]
