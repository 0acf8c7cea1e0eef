import io
import os
import subprocess
import sys

reader, writer = os.pipe()
saved = os.dup(1)
os.dup2(writer, 1)
screen, sys.stdout = sys.stdout, io.StringIO()
print("printed")
os.write(1, b"by a call\n")
subprocess.run([sys.executable, "-c", "print('by a child')"])
screen, sys.stdout = sys.stdout, screen
os.dup2(saved, 1)
os.close(writer)
with open(reader) as pipe:
    assert pipe.read() == "by a call\nby a child\n"
assert screen.getvalue() == "printed\n"
