import os
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("answer = 42\n")
py_compile.compile("tools.py", cfile="tools.pyc")
os.remove("tools.py")
data = Path("tools.pyc").read_bytes()
Path("tools.pyc").write_bytes(b"\0\0\r\n" + data[4:])
try:
    import tools
except ImportError as error:
    outcome = (type(error).__name__, error.name, "magic" in str(error))

assert outcome == ("ImportError", "tools", True)
print(outcome)
