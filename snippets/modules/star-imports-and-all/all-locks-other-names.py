import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("__all__ = ['hammer']\nhammer, nail = 1, 3\n")
outcome = None
try:
    from tools import nail

    outcome = nail
except ImportError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "ImportError"
