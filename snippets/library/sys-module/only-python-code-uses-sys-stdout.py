import io
import os
import subprocess
import sys

reader, writer = os.pipe()
saved = os.dup(1)
os.dup2(writer, 1)
screen, sys.stdout = sys.stdout, io.StringIO()
print("printed")
subprocess.run([sys.executable, "-c", "print('by a child')"])
screen, sys.stdout = sys.stdout, screen
os.dup2(saved, 1)
os.close(writer)
with open(reader) as pipe:
    assert pipe.read() == "by a child\n"
assert screen.getvalue() == "printed\n"
