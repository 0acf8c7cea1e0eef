import subprocess
import sys

code = """
import sys
def report(kind, error, trace):
    raise TypeError("hook failed")
sys.excepthook = report
raise ValueError("bad input")
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
lines = ended.stderr.splitlines()
kept = [line for line in lines if not line.startswith(" ") and "Traceback" not in line and line]
assert kept == ["Error in sys.excepthook:", "TypeError: hook failed", "Original exception was:", "ValueError: bad input"]
assert ended.returncode == 1
print(kept)
