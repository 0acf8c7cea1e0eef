import subprocess
import sys

code = """
import sys
sys.excepthook = lambda *arguments: None
int("x")
print("went on")
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

assert (ended.returncode, ended.stderr) == (1, "")
print(ended.returncode, repr(ended.stdout))
assert ended.stdout == "went on\n"
