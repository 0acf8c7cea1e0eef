import subprocess
import sys

code = """
import os, sys
print("result")
print("problem", file=sys.stderr)
os._exit(0)
"""
done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert done.stderr == "problem\n"
assert done.stdout == "result\n"
