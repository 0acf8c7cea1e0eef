import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"old text")

with open(path, "r+b", buffering=0) as file, mmap.mmap(file.fileno(), 0) as mapping:
    file.write(b"new")
    content = mapping[:]

print(content)
assert content == b"old text"
