import os
import sys
import warnings
from importlib.metadata import entry_points
from pathlib import Path

warnings.simplefilter("ignore")
os.makedirs("site/demo-1.0.dist-info")
Path("site/demo-1.0.dist-info/entry_points.txt").write_text("[demo.readers]\ncsv = demo:read\n")
sys.path.insert(0, "site")
assert [entry_point.name for entry_point in entry_points(group="demo.readers")] == ["csv"]
try:
    names = [entry_point.name for entry_point in entry_points()["demo.readers"]]
except KeyError as error:
    names = type(error).__name__

print(names)
assert names == ["csv"]
