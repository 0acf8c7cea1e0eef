import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"old text")

with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
    read = mapping[4:], mapping[0]
    mapping[0:3] = b"new"
    position = file.tell()

assert read == (b"text", ord("o"))
assert path.read_bytes() == b"new text"
assert position == 0
print(read, path.read_bytes())
