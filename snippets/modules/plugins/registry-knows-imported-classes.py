import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("base.py").write_text(
    "registry = []\nclass Plugin:\n    def __init_subclass__(cls):\n        registry.append(cls.__name__)\n"
)
for name in ("alpha", "beta"):
    Path(f"{name}.py").write_text(f"from base import Plugin\nclass {name.title()}(Plugin): pass\n")

from base import registry

seen = [list(registry)]
for name in ("alpha", "beta"):
    importlib.import_module(name)
    seen.append(list(registry))
assert seen == [[], ["Alpha"], ["Alpha", "Beta"]]
print(seen)
