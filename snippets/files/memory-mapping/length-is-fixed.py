import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"abc")
outcomes = []

with open("data.bin", "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
    for value in (b"long", b"", b"X"):
        try:
            mapping[0:1] = value
            outcomes.append(mapping[:])
        except IndexError as error:
            outcomes.append(str(error))

wrong = "mmap slice assignment is wrong size"
assert outcomes == [wrong, wrong, b"Xbc"]
assert Path("data.bin").read_bytes() == b"Xbc"
print(outcomes)
