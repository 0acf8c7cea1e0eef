import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")

with open(path, "r+b") as file:
    mapping = mmap.mmap(file.fileno(), 0)

try:
    mapping[0]
    outcome = "mapping usable"
except ValueError:
    outcome = "ValueError"

print(f"file closed: {file.closed}, {outcome}")
assert outcome == "ValueError"
