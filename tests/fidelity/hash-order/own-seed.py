# shows: the seed is fixed: a child without the variable has another order, one with it the same
import os
import subprocess
import sys

same = subprocess.check_output([sys.executable, "-c", "print(hash('text'))"], text=True)
assert int(same) == hash("text")
print(len(os.environ["PYTHONHASHSEED"]) > 0)
