import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

sources = {"alpha": "export = 1\n", "broken": "1 / 0\n", "unfinished": "", "zeta": "export = 2\n"}
os.makedirs("site/demo-1.0.dist-info")
lines = [f"{name} = {name}_plugin:export\n" for name in sources]
Path("site/demo-1.0.dist-info/entry_points.txt").write_text("[shop.formats]\n" + "".join(lines) + "[other]\nalpha = no_plugin\n")
for name, source in sources.items():
    Path(f"site/{name}_plugin.py").write_text(source)
sys.path.insert(0, "site")

plugins, failures = {}, {}
for entry_point in entry_points(group="shop.formats"):
    try:
        plugins[entry_point.name] = entry_point.load()
    except Exception as error:
        failures[entry_point.name] = type(error).__name__
assert plugins == {"alpha": 1, "zeta": 2}
assert failures == {"broken": "ZeroDivisionError", "unfinished": "AttributeError"}
print(plugins, failures)
