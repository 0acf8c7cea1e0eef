import subprocess
import sys

code = "import atexit, os; atexit.register(print, 'cleaned'); "


def run(end):
    ended = subprocess.run([sys.executable, "-c", code + end], capture_output=True, text=True)
    return ended.returncode, ended.stdout


assert run("exit(3)") == (3, "cleaned\n")
code_of_exit, output = run("os._exit(4)")
print(repr(output))
assert code_of_exit == 4
assert output in ("", "cleaned\n")
assert output == "cleaned\n"
