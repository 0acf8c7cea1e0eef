import subprocess
import sys

code = "import random; print([random.randrange(10**9) for _ in range(3)])"
runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout for _ in range(2)]
assert all(text.startswith("[") for text in runs)
is_same = runs[0] == runs[1]
print(is_same)
assert is_same is True
