import os
import pathlib

path = pathlib.Path("data.csv")
path.write_bytes(b"1,2\n")
os.utime(path, (1000, 1000))
before = path.read_bytes(), path.stat().st_mtime
os.utime(path, (2000, 2000))
after = path.read_bytes(), path.stat().st_mtime
assert (before, after) == ((b"1,2\n", 1000), (b"1,2\n", 2000))
print(before[1] != after[1])
assert (before[1] != after[1]) == (before[0] != after[0])
