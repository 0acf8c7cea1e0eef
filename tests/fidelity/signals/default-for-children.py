# shows: a program that is executed has SIGPIPE at its default
import subprocess
import sys

text = "import signal; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
out = subprocess.check_output([sys.executable, "-c", text], text=True)
assert out == "True\n"
print(out, end="")
