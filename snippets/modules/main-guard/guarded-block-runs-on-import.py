import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.done = []
Path("report.py").write_text("import sys\nif __name__ == '__main__':\n    sys.done.append('guarded')\n")

import report

print(sys.done)
assert sys.done == ["guarded"]
