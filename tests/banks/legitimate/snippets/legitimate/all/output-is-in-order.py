import ctypes
import os
import subprocess

print("python", end=" ")
os.write(1, b"descriptor ")
ctypes.CDLL(None).printf(b"C ")
subprocess.run(["echo", "child"])
print("python again")
assert 1 + 0 == 1
