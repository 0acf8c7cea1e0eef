import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

os.makedirs("site/demo-1.0.dist-info")
Path("site/demo-1.0.dist-info/entry_points.txt").write_text("[demo.readers]\ncsv = no_such_module:read\n")
sys.path.insert(0, "site")
try:
    outcome = [entry_point.value for entry_point in entry_points(group="demo.readers")]
except ModuleNotFoundError:
    outcome = "failed"
assert outcome in (["no_such_module:read"], "failed")

print(outcome)
assert outcome == "failed"
