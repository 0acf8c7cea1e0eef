import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"abc")

with open("data.bin", "r+b") as file:
    mapping = mmap.mmap(file.fileno(), 0)
assert file.closed is True
mapping[0] = ord("A")
outcomes = [mapping[:], Path("data.bin").read_bytes()]
mapping.close()
try:
    outcomes.append(mapping[:])
except ValueError as error:
    outcomes.append(str(error))

assert outcomes == [b"Abc", b"Abc", "mmap closed or invalid"]
print(outcomes)
