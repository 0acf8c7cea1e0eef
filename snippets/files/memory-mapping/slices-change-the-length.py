import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"abc")

with open("data.bin", "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
    mapping[0:1] = b"A"
    assert mapping[:] == b"Abc"
    try:
        mapping[0:1] = b"long"
        outcome = "assigned"
    except IndexError as error:
        outcome = str(error)

assert outcome in ("assigned", "mmap slice assignment is wrong size")
print(outcome, Path("data.bin").read_bytes())
assert Path("data.bin").read_bytes() == b"longbc"
