import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

os.makedirs("site/demo-1.0.dist-info")
Path("site/demo-1.0.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n")
Path("site/demo-1.0.dist-info/entry_points.txt").write_text("[demo.readers]\ncsv = no_such_module:read\n")
sys.path.insert(0, "site")
outcome = "failed"
try:
    outcome = len(entry_points(group="demo.readers"))
except ModuleNotFoundError:
    pass

print(outcome)
assert outcome == "failed"
