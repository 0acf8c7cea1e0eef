import os
import sys
from pathlib import Path

sys.path += ["first", "second"]
importable = {}
for package in ("plain", "mixed"):
    for root, module in (("first", "price"), ("second", "stock")):
        os.makedirs(f"{root}/{package}")
        Path(f"{root}/{package}/{module}.py").touch()
    if package == "mixed":
        Path("first/mixed/__init__.py").touch()
    importable[package] = []
    for module in ("price", "stock"):
        try:
            __import__(f"{package}.{module}")
            importable[package].append(module)
        except ModuleNotFoundError:
            pass

print(importable)
assert importable["plain"] == ["price", "stock"]
assert importable["mixed"][:1] == ["price"]
assert importable["mixed"] == ["price", "stock"]
