import os
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("answer = 42\n")
py_compile.compile("tools.py", cfile="tools.pyc")
os.remove("tools.py")
assert os.listdir() == ["tools.pyc"]
outcome = None
try:
    import tools

    outcome = tools.answer
except ModuleNotFoundError:
    pass

print(outcome)
assert outcome is None
