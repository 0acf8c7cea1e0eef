import hashlib
import os
import pathlib

path = pathlib.Path("data.csv")


def state(data, time):
    path.write_bytes(data)
    os.utime(path, (time, time))
    status = path.stat()
    return (status.st_mtime, status.st_size), hashlib.sha256(path.read_bytes()).hexdigest()


first, changed, touched = state(b"1,2\n", 1000), state(b"1,3\n", 1000), state(b"1,2\n", 2000)
assert (first[0], changed[0], touched[0]) == ((1000, 4), (1000, 4), (2000, 4))
assert first[1] == touched[1] != changed[1]
