import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"old text")

with open(path, "r+b", buffering=0) as file:
    first = mmap.mmap(file.fileno(), 0)
    second = mmap.mmap(file.fileno(), 0)
    seen = [first[:]]
    file.write(b"new")
    seen.append(first[:])
    first[4:] = b"data"
    seen += [second[:], path.read_bytes()]

assert seen == [b"old text", b"new text", b"new data", b"new data"]
print(seen)
