import os
import sys
from pathlib import Path

for root, module in (("first", "price"), ("second", "stock")):
    os.makedirs(f"{root}/shop")
    Path(f"{root}/shop/{module}.py").write_text("")
    sys.path.append(root)
Path("first/shop/__init__.py").write_text("")
importable = []
for name in ("shop.price", "shop.stock"):
    try:
        __import__(name)
        importable.append(name)
    except ModuleNotFoundError:
        pass

print(importable)
assert importable == ["shop.price", "shop.stock"]
