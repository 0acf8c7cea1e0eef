import signal
import subprocess
import sys

# A job in the background may start with SIGINT ignored, which its children inherit.
signal.signal(signal.SIGINT, signal.SIG_DFL)
source = """
import signal, sys
try:
    signal.raise_signal(int(sys.argv[1]))
    print("went on")
except BaseException as error:
    print(type(error).__name__)
finally:
    print("finally")
"""


def run(number):
    process = subprocess.run([sys.executable, "-c", source, f"{number:d}"], capture_output=True, text=True)
    return process.returncode, process.stdout.split()


assert run(signal.SIGINT) == (0, ["KeyboardInterrupt", "finally"])
assert run(signal.SIGTERM) == (-signal.SIGTERM, [])
assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
print(run(signal.SIGINT), int(run(signal.SIGTERM)[0]))
