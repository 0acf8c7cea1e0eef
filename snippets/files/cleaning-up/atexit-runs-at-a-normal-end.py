import signal
import subprocess
import sys

code = "import atexit, os, signal, sys; atexit.register(print, 'cleaned'); "


def run(end):
    ended = subprocess.run([sys.executable, "-c", code + end], capture_output=True, text=True)
    return ended.returncode, ended.stdout == "cleaned\n"


found = [run("pass"), run("1/0"), run("sys.exit(3)"), run("os._exit(4)"), run("os.kill(os.getpid(), signal.SIGTERM)")]
with_handler = run("signal.signal(signal.SIGTERM, lambda *_: sys.exit(5)); os.kill(os.getpid(), signal.SIGTERM)")
print(found, with_handler)
assert found == [(0, True), (1, True), (3, True), (4, False), (-signal.SIGTERM, False)]
assert with_handler == (5, True)
