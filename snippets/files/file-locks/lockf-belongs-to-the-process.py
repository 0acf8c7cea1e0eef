import fcntl
import os
import struct
from pathlib import Path

path = Path("data.txt")
path.write_bytes(bytes(20))


def owner_of(file, start):
    layout = "hhqqi4x"
    question = struct.pack(layout, fcntl.F_WRLCK, os.SEEK_SET, start, 1, 0)
    kind, _, _, _, pid = struct.unpack(layout, fcntl.fcntl(file, fcntl.F_OFD_GETLK, question))
    return "nobody" if kind == fcntl.F_UNLCK else {os.getpid(): "this process"}.get(pid)


with open(path, "r+") as one, open(path, "r+") as two:
    fcntl.lockf(one, fcntl.LOCK_EX | fcntl.LOCK_NB, 10, 0)
    owners = [owner_of(two, 0), owner_of(two, 9), owner_of(two, 10)]
    fcntl.lockf(two, fcntl.LOCK_EX | fcntl.LOCK_NB)
    owners.append(owner_of(two, 10))

assert owners == ["this process", "this process", "nobody", "this process"]
print(owners)
