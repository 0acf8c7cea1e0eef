# shows: an assert that holds with one seed only
# ends: unstable
import os
import subprocess
import sys

environment = {**os.environ, "PYTHONHASHSEED": "0"}
seen = subprocess.check_output([sys.executable, "-S", "-c", "print(hash('text'))"], text=True, env=environment)
assert int(seen) == hash("text")
print("the seed is 0")
