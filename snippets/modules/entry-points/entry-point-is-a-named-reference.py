import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

os.makedirs("site/demo-1.0.dist-info")
Path("site/demo-1.0.dist-info/METADATA").write_text("Version: 1.0\n")
Path("site/demo-1.0.dist-info/entry_points.txt").write_text("[demo.readers]\ncsv = demo.readers:Csv.read\n[demo.writers]\ncsv = demo:write\n[demo.tools]\njson = json.tool\n")
sys.path.insert(0, "site")

(entry_point,) = entry_points(group="demo.readers")
assert (entry_point.name, entry_point.module, entry_point.attr) == ("csv", "demo.readers", "Csv.read")
assert (entry_point.group, entry_point.dist.version) == ("demo.readers", "1.0")
(whole,) = entry_points(group="demo.tools")
assert (whole.module, whole.attr, whole.load().__name__) == ("json.tool", None, "json.tool")
print(entry_point.name, entry_point.value)
