import runpy
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.done = []
source = """
import sys
sys.done.append("top level")
if __name__ == "__main__":
    sys.done.append("guarded")
sys.done.append("end")
"""
Path("report.py").write_text(source)

import report

imported = list(sys.done)
sys.done.clear()
runpy.run_path("report.py", run_name="__main__")
assert imported == ["top level", "end"]
assert sys.done == ["top level", "guarded", "end"]
print(imported, sys.done)
