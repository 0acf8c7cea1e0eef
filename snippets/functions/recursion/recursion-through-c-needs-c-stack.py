import resource
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
    sys.exit(99)
"""


def works(depth):
    command = [sys.executable, "-c", code.replace("DEPTH", depth)]
    limit = resource.RLIMIT_STACK, (8 * 2**20, resource.getrlimit(resource.RLIMIT_STACK)[1])
    ended = subprocess.run(command, capture_output=True, text=True, preexec_fn=lambda: resource.setrlimit(*limit))
    # 99 is `RecursionError`, and a negative number the signal of a crash.
    return ended.returncode == 0, ended.returncode == 99 or ended.returncode < 0, ended.stdout


outcomes = works("500"), works("50_000")
assert outcomes == ((True, False, "500\n"), (False, True, ""))
print(outcomes)
