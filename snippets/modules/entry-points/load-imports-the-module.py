import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

os.makedirs("site/demo-1.0.dist-info")
Path("site/demo-1.0.dist-info/entry_points.txt").write_text(
    "[demo.readers]\ncsv = demo:Csv.read\nmodule = demo\nbroken = no_such_module:read\n[demo.writers]\ncsv = demo:write\n"
)
Path("site/demo.py").write_text("class Csv:\n    def read():\n        return 'rows'\n")
sys.path.insert(0, "site")

found = {entry_point.name: entry_point for entry_point in entry_points(group="demo.readers")}
assert "demo" not in sys.modules
rows = found["csv"].load()()
module = found["module"].load()
try:
    found["broken"].load()
except ModuleNotFoundError as error:
    missing = error.name

assert (rows, missing) == ("rows", "no_such_module")
assert module is sys.modules["demo"]
print(rows, missing)
