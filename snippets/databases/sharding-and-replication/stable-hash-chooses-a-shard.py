import os
import subprocess
import sys

code = """
import hashlib, zlib
names = [f"user{n}" for n in range(20)]
print([hash(name) % 4 for name in names])
print([zlib.crc32(name.encode()) % 4 for name in names])
print([hashlib.sha256(name.encode()).digest()[0] % 4 for name in names])
"""


def lines(seed):
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True).stdout.splitlines()


one, other = lines("1"), lines("2")
print(one[0] == other[0], one[1:] == other[1:])
assert len(one) == 3 and one[0] != other[0]
assert one[1:] == other[1:]
