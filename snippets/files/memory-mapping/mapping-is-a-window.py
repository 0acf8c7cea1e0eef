import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"old text")

with open(path, "r+b") as file:
    first = mmap.mmap(file.fileno(), 0)
    second = mmap.mmap(file.fileno(), 0)
    file.write(b"new")
    file.flush()
    seen = first[:]
    first[4:] = b"data"
    results = [second[:], path.read_bytes()]

assert seen == b"new text"
assert results == [b"new data", b"new data"]
print(seen, results)
