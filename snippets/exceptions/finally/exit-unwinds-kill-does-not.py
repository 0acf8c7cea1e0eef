import signal
import subprocess
import sys

program = """
import os, signal, sys
try:
    {ending}
finally:
    print("finally ran", flush=True)
"""


def output_of(ending):
    child = [sys.executable, "-c", program.format(ending=ending)]
    ended = subprocess.run(child, capture_output=True, text=True)
    return ended.returncode, ended.stdout


unwound, ended, killed = map(output_of, ["sys.exit(3)", "os._exit(3)", "os.kill(os.getpid(), signal.SIGKILL)"])
assert unwound == (3, "finally ran\n")
assert ended == (3, "")
assert killed == (-signal.SIGKILL, "")
print(unwound, ended, killed)
