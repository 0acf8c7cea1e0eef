import subprocess
import sys

code = """
import sys
def report(kind, error, trace):
    print(kind.__name__, error, error.__traceback__ is trace, trace.tb_lineno)
if sys.argv[1] == "hook":
    sys.excepthook = report
raise ValueError("bad input")
"""


def run(mode):
    ended = subprocess.run([sys.executable, "-c", code, mode], capture_output=True, text=True)
    return ended.returncode, ended.stdout, ended.stderr.splitlines()[-1:]


assert run("hook") == (1, "ValueError bad input True 7\n", [])
assert run("plain") == (1, "", ["ValueError: bad input"])
print(run("hook"))
