# shows: a child that inherits everything has three descriptors
import subprocess
import sys

text = """
import os
for fd in range(3, 64):
    try:
        os.fstat(fd)
    except OSError:
        continue
    print(fd)
"""
out = subprocess.check_output([sys.executable, "-S", "-c", text], text=True, close_fds=False)
assert out == ""
print(out, end="")
