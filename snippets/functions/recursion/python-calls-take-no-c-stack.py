# /// script
# requires-python = ">=3.11"
# ///
import subprocess
import sys

code = """
import sys
sys.setrecursionlimit(LIMIT)
def depth(left):
    return 0 if left == 0 else 1 + depth(left - 1)
try:
    print(depth(200_000))
except RecursionError:
    print("RecursionError")
"""


def output(limit):
    return subprocess.run([sys.executable, "-c", code.replace("LIMIT", limit)], capture_output=True, text=True).stdout


assert output("10**7") == "200000\n"
assert output("1000") == "RecursionError\n"
print(output("10**7"), end="")
