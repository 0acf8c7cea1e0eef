import io
import os
import sys

reader, writer = os.pipe()
saved = os.dup(1)
os.dup2(writer, 1)
screen, sys.stdout = sys.stdout, io.StringIO()
print("printed")
os.write(1, b"written")
screen, sys.stdout = sys.stdout, screen
os.dup2(saved, 1)
os.close(writer)
with open(reader) as pipe:
    assert (screen.getvalue(), pipe.read()) == ("printed\n", "written")
assert "written" in screen.getvalue()
