import os
import subprocess
import sys

code = "print([hash(f'user{n}') % 4 for n in range(20)])"


def shards(seed):
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True).stdout.decode()


first, again, second = shards("1"), shards("1"), shards("2")
assert first == again and len(first.split()) == len(second.split()) == 20
print(first == second)
assert first == second
