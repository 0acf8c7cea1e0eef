import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")

with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
    try:
        mapping[0:1] = b"long"
    except IndexError as error:
        print(error)

print(path.read_bytes())
assert path.read_bytes() == b"longbc"
