import signal
import subprocess
import sys

source = """
import signal
for name in ("SIGINT", "SIGTERM"):
    if signal.getsignal(getattr(signal, name)) is signal.default_int_handler:
        print(name)
"""
# A job in the background may start with SIGINT ignored, which its children inherit.
signal.signal(signal.SIGINT, signal.SIG_DFL)
raising = subprocess.check_output([sys.executable, "-c", source]).decode().split()
assert raising[0] == "SIGINT"
print(raising)
assert raising == ["SIGINT", "SIGTERM"]
