import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

for name in ("alpha", "beta", "other"):
    os.makedirs(f"site/{name}-1.0.dist-info")
    Path(f"site/{name}-1.0.dist-info/METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    group = "shop.formats" if name != "other" else "else.formats"
    Path(f"site/{name}-1.0.dist-info/entry_points.txt").write_text(f"[{group}]\n{name} = {name}_plugin:export\n")
    Path(f"site/{name}_plugin.py").write_text(f"def export(value):\n    return '{name}: ' + str(value)\n")
sys.path.insert(0, "site")

plugins = {entry_point.name: entry_point.load() for entry_point in entry_points(group="shop.formats")}
results = {name: plugins[name](3) for name in sorted(plugins)}
assert results == {"alpha": "alpha: 3", "beta": "beta: 3"}
print(results)
