import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")

with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY) as mapping:
    mapping[0] = ord("X")
    private = mapping[:]

assert (private, path.read_bytes()) == (b"Xbc", b"abc")
print(private, path.read_bytes())
