import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"old text")

with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
    file.write(b"new")
    file.flush()
    content = mapping[:]

print(content)
assert content == b"old text"
