import random
import subprocess
import sys

code = "import random; print(random.random())"
other = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE)
here, there = random.random(), float(other.stdout)
is_same = here == there
assert 0 <= here < 1
assert 0 <= there < 1
print(is_same)
assert is_same is True
