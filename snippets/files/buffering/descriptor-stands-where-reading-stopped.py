import os
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abcdef")

with open(path, "rb") as file:
    file.read(1)
    following = os.read(file.fileno(), 1)

print(following)
assert following == b"b"
