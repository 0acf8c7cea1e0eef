import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("__all__ = ['hammer']\nhammer, nail = 1, 3\n")
import tools

assert (tools.__all__, tools.hammer) == (["hammer"], 1)
try:
    from tools import nail as outcome
except ImportError as error:
    outcome = type(error).__name__
assert outcome in (3, "ImportError")

print(outcome)
assert outcome == "ImportError"
