import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("demo.py").write_text("")
import demo
import pathlib

has = [hasattr(module, "__version__") for module in (demo, pathlib)]
print(has)
assert has == [True, True]
