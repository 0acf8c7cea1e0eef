# shows: reconfigure to line buffering and other error handlers
import os
import sys

sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")
print("\udc80")
n = os.write(1, b"after\n")
assert n == 6 and sys.stdout.errors == "backslashreplace"
