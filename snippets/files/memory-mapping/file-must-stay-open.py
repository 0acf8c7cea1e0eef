import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")

with open(path, "r+b") as file:
    mapping = mmap.mmap(file.fileno(), 0)

try:
    outcome = mapping[:]
except ValueError:
    outcome = "unusable"

print(f"file closed: {file.closed}, mapping: {outcome}")
assert outcome == "unusable"
