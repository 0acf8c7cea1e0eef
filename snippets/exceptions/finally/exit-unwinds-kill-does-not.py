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


assert output_of("sys.exit(3)") == (3, "finally ran\n")
assert output_of("os._exit(3)") == (3, "")
assert output_of("os.kill(os.getpid(), signal.SIGKILL)") == (-signal.SIGKILL, "")
print(output_of("sys.exit(3)"), output_of("os._exit(3)"))
