import os
import pathlib

path = pathlib.Path("data.csv")
path.write_bytes(b"1,2\n")
os.utime(path, ns=(10**18, 10**18))
before = path.read_bytes(), path.stat().st_mtime_ns
os.utime(path, ns=(2 * 10**18, 2 * 10**18))
after = path.read_bytes(), path.stat().st_mtime_ns
print(before[1] != after[1])
assert (before[1] != after[1]) == (before[0] != after[0])
