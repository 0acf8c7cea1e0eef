import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("alpha.py").write_text("def export():\n    return 'still here'\n")
from alpha import export

del sys.modules["alpha"]
try:
    outcome = export()
except Exception as error:
    outcome = type(error).__name__

print(outcome)
assert outcome != "still here"
