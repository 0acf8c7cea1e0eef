import io
import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"data")


def mapped(file):
    try:
        return mmap.mmap(file.fileno(), 4).read()
    except io.UnsupportedOperation as error:
        return f"UnsupportedOperation: {error}"


with open("data.bin", "r+b") as file:
    assert mapped(file) == b"data"
outcome = mapped(io.BytesIO(b"data"))
assert io.BytesIO(b"data").read() == Path("data.bin").read_bytes()

print(outcome)
assert outcome == b"data"
