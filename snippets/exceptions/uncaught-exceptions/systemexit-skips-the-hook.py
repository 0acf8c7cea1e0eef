import subprocess
import sys

code = """
import sys
sys.excepthook = lambda kind, error, trace: print("hook", kind.__name__)
raise {}
"""


def run(exception, *options):
    command = [sys.executable, *options, "-c", code.format(exception)]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return ended.stdout.strip(), ended.returncode


assert run("SystemExit(3)") == ("", 3)
assert run("SystemExit(3)", "-i") == ("hook SystemExit", 0)
assert run("KeyboardInterrupt")[0] == "hook KeyboardInterrupt"
assert run("ArithmeticError") == ("hook ArithmeticError", 1)
print(run("SystemExit(3)"))
