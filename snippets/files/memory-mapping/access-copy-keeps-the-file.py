import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"abc")

with open("data.bin", "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY) as mapping:
    mapping[0] = ord("X")
    private = mapping[:]

assert (private, Path("data.bin").read_bytes()) == (b"Xbc", b"abc")
print(private, Path("data.bin").read_bytes())
