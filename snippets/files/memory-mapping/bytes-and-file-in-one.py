import mmap
import re
from pathlib import Path

Path("log.txt").write_bytes(b"start\nerror 42\nend\n")

with open("log.txt", "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapping:
    results = [mapping[0], mapping.find(b"error"), re.search(rb"\d+", mapping).group()]
    mapping.seek(6)
    line = mapping.readline()

assert results == [ord("s"), 6, b"42"]
assert line == b"error 42\n"
print(results, line)
