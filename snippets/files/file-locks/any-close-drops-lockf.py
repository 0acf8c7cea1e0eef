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
    reader = open(path)
    states = [locked(owner)]
    reader.close()
    states.append(locked(owner))

assert states == [True, False]
print(f"locked: {states[0]}; after another file object was closed: {states[1]}")
