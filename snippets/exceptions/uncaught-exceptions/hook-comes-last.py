import subprocess
import sys

code = """
import atexit, sys
sys.excepthook = lambda *arguments: print("hook")
atexit.register(print, "atexit")
try:
    int("x")
finally:
    print("finally")
print("went on")
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert ended.stdout.split() == ["finally", "hook", "atexit"]
assert ended.returncode == 1
print(ended.stdout.split())
