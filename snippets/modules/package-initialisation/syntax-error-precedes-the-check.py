import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
check = "raise ImportError('this Python is too old')\n"
outcomes = []
for name, rest in (("inside", "syntax of the future\n"), ("outside", "from . import future\n")):
    os.mkdir(name)
    Path(f"{name}/__init__.py").write_text(check + rest)
    Path(f"{name}/future.py").write_text("syntax of the future\n")
    try:
        __import__(name)
    except (ImportError, SyntaxError) as error:
        outcomes.append((type(error).__name__, os.path.basename(getattr(error, "filename", "none"))))

assert outcomes == [("SyntaxError", "__init__.py"), ("ImportError", "none")]
print(outcomes)
