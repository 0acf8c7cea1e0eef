import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("raise ImportError('this Python is too old')\nsyntax of the future\n")
try:
    import shop
except (ImportError, SyntaxError) as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "ImportError"
