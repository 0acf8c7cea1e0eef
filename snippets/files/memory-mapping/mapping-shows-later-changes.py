import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"old text")

with open("data.bin", "r+b", buffering=0) as file:
    first = mmap.mmap(file.fileno(), 0)
    second = mmap.mmap(file.fileno(), 0)
    seen = [first[:]]
    file.write(b"new")
    seen.append(first[:])
    first[4:] = b"data"
    seen += [second[:], Path("data.bin").read_bytes()]

assert seen == [b"old text", b"new text", b"new data", b"new data"]
print(seen)
