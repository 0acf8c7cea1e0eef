import subprocess
import sys

code = """
import sys
sys.setrecursionlimit(10**7)
def depth(left):
    return 0 if left == 0 else 1 + sum(map(depth, [left - 1]))
try:
    print(depth(DEPTH))
except RecursionError:
    sys.exit("RecursionError")
"""


def works(depth):
    command = [sys.executable, "-c", code.replace("DEPTH", depth)]
    ended = subprocess.run(command, capture_output=True, text=True)
    return ended.returncode == 0, ended.stdout


outcomes = works("500"), works("50_000")
assert outcomes == ((True, "500\n"), (False, ""))
print(outcomes)
