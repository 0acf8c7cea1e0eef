# shows: a child whose stdout is a terminal is line buffered
import os
import subprocess
import sys

master, slave = os.openpty()
child = subprocess.Popen([sys.executable, "-c", "import sys; print(sys.stdout.isatty(), sys.stdout.line_buffering)"], stdout=slave)
child.wait()
seen = b""
while len(seen) < len(b"True True\r\n"):
    seen += os.read(master, 100)
assert seen == b"True True\r\n"
print(seen)
