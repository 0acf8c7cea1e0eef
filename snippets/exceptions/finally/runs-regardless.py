import subprocess
import sys

program = """
import os
try:
    os._exit(0)
finally:
    print("finally ran", flush=True)
"""
ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
print(ended.returncode, repr(ended.stdout))
assert ended.stdout == "finally ran\n"
