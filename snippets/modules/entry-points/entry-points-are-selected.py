import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

os.makedirs("site/demo-1.0.dist-info")
Path("site/demo-1.0.dist-info/entry_points.txt").write_text("[demo.readers]\ncsv = demo:a\nxml = demo:b\n[demo.writers]\ncsv = demo:c\n")
sys.path.insert(0, "site")

queries = [{"group": "demo.readers"}, {"group": "demo.readers", "name": "xml"}, {"group": "demo.none"}, {"name": "csv"}]
values = [sorted(entry_point.value for entry_point in entry_points(**query)) for query in queries]
assert values == [["demo:a", "demo:b"], ["demo:b"], [], ["demo:a", "demo:c"]]
print(values)
