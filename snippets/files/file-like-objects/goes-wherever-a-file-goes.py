import io
import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"data")
file = io.BytesIO(b"data")
with open("data.bin", "r+b") as real, mmap.mmap(real.fileno(), 0) as mapping:
    assert mapping[:] == file.read()

try:
    outcome = mmap.mmap(file.fileno(), 0)[:]
except io.UnsupportedOperation as error:
    outcome = f"UnsupportedOperation: {error}"

print(outcome)
assert outcome in (b"data", "UnsupportedOperation: fileno")
assert outcome == b"data"
