import subprocess
import sys

code = """
import sys
def report(kind, error, trace):
    raise {}
sys.excepthook = report
raise ValueError("bad input")
"""


def run(exception):
    ended = subprocess.run([sys.executable, "-c", code.format(exception)], capture_output=True, text=True)
    lines = ended.stderr.splitlines()
    return [line for line in lines if line and not line.startswith((" ", "Traceback"))], ended.returncode


both = ["Error in sys.excepthook:", "TypeError: hook failed", "Original exception was:", "ValueError: bad input"]
assert run("TypeError('hook failed')") == (both, 1)
assert run("SystemExit(3)") == ([], 3)
print(run("TypeError('hook failed')"))
