import os
import sys
from pathlib import Path

for root in ("first", "second", "third"):
    os.makedirs(f"{root}/shop")
    Path(f"{root}/shop/{root}_part.py").touch()
    sys.path.append(root)
Path("second/shop/__init__.py").touch()

import shop

importable = []
for root in ("first", "second", "third"):
    try:
        __import__(f"shop.{root}_part")
        importable.append(root)
    except ModuleNotFoundError:
        pass
assert os.path.relpath(shop.__file__) == "second/shop/__init__.py"
assert importable == ["second"]
print(importable)
