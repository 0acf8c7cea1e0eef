# /// script
# requires-python = ">=3.11"
#
# [tool.verify]
# timeout = 60
# ///
import subprocess
import sys

code = """
import sys
sys.setrecursionlimit(LIMIT)
def depth(left):
    return 0 if left == 0 else 1 + depth(left - 1)
try:
    print(depth(50_000))
except RecursionError:
    print("RecursionError")
"""


def output(limit):
    return subprocess.run([sys.executable, "-c", code.replace("LIMIT", limit)], capture_output=True, text=True).stdout


outputs = output("1000"), output("10**7")
assert outputs == ("RecursionError\n", "50000\n")
print(outputs[1], end="")
