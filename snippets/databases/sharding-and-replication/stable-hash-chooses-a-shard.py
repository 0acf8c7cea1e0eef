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
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True).stdout.splitlines()


one, other = lines("1"), lines("2")
same = [mine == theirs for mine, theirs in zip(one, other)]
print(same)
assert len(one) == 3
assert same == [False, True, True]
