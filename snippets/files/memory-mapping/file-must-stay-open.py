import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"abc")

with open("data.bin", "r+b") as file:
    mapping = mmap.mmap(file.fileno(), 0)
    assert mapping[:] == b"abc"
assert file.closed is True

try:
    outcome = mapping[:]
    assert outcome == b"abc"
except ValueError:
    outcome = "unusable"

print(f"file closed: {file.closed}, mapping: {outcome}")
assert outcome == "unusable"
