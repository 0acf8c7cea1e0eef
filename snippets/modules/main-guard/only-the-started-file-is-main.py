import runpy
import sys
from pathlib import Path

sys.done = []
Path("report.py").write_text("import sys\nif __name__ == '__main__':\n    sys.done.append(sys.argv[0])\n")
started_with = sys.argv[0]
runpy.run_path("report.py", run_name="__main__")

print(sys.done == [started_with], sys.done)
assert sys.done == []
