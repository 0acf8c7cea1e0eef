import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("raise ImportError('this Python is too old')\nsyntax of the future\n")
try:
    import shop
except (ImportError, SyntaxError) as error:
    outcome = f"{type(error).__name__}: {error}"
assert outcome in ("ImportError: this Python is too old", "SyntaxError: invalid syntax (__init__.py, line 2)")

print(outcome)
assert outcome == "ImportError: this Python is too old"
