import subprocess
import sys

code = """
import sys
sys.setrecursionlimit(10**7)
def depth(left):
    return 0 if left == 0 else 1 + depth(left - 1)
print(depth(50_000))
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
outcome = "crashed" if ended.returncode < 0 else ended.stdout
print(outcome)
assert outcome in ("crashed", "50000\n")
assert outcome == "crashed"
