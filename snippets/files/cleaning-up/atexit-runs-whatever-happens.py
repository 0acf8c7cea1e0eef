import subprocess
import sys

code = "import atexit, os, sys; atexit.register(print, 'cleaned'); "


def output(end):
    return subprocess.run([sys.executable, "-c", code + end], capture_output=True, text=True).stdout


assert output("pass") == output("sys.exit(3)") == output("1/0") == "cleaned\n"
found = [output("os._exit(0)"), output("os.kill(os.getpid(), 9)")]
print(found)
assert found == ["cleaned\n", "cleaned\n"]
