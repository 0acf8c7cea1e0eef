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

show_handled = """
import signal
print(*(int(number) for number in signal.valid_signals() if callable(signal.getsignal(number))))
"""


def run(number):
    process = subprocess.run([sys.executable, "-c", source, f"{number:d}"], capture_output=True, text=True)
    return process.returncode, process.stdout.split()


assert run(signal.SIGINT) == (0, ["KeyboardInterrupt", "finally"])
assert run(signal.SIGTERM) == (-signal.SIGTERM, [])
assert subprocess.check_output([sys.executable, "-c", show_handled], text=True) == f"{signal.SIGINT:d}\n"
print(run(signal.SIGINT), int(run(signal.SIGTERM)[0]))
