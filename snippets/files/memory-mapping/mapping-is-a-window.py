import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"old text")

with open("data.bin", "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
    read = mapping[4:], mapping[0]
    mapping[0:3] = b"new"
    position = file.tell()

assert read == (b"text", ord("o"))
assert Path("data.bin").read_bytes() == b"new text"
assert position == 0
print(read, Path("data.bin").read_bytes())
