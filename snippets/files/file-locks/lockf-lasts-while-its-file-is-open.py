import fcntl
import os
import struct
from pathlib import Path

path = Path("data.txt")
path.write_text("text")


def locked(file):
    question = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)
    answer = fcntl.fcntl(file, fcntl.F_OFD_GETLK, question)
    return struct.unpack_from("h", answer)[0] != fcntl.F_UNLCK


with open(path, "r+") as owner:
    fcntl.lockf(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
    path.read_text()
    still_locked = locked(owner)

print(f"locked after another part of the program has read the file: {still_locked}")
assert still_locked == True
