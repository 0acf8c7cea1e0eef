import os
import sys
from pathlib import Path

roots = ["first", "second", "third"]
sys.path += roots


def importable(package, with_init):
    for root in roots:
        os.makedirs(f"{root}/{package}")
        Path(f"{root}/{package}/{root}_part.py").touch()
    if with_init:
        Path(f"second/{package}/__init__.py").touch()
    found = []
    for root in roots:
        try:
            __import__(f"{package}.{root}_part")
            found.append(root)
        except ModuleNotFoundError as error:
            assert error.name == f"{package}.{root}_part"
    return found


assert importable("plain", with_init=False) == ["first", "second", "third"]
assert importable("shop", with_init=True) == ["second"]
assert os.path.relpath(sys.modules["shop"].__file__) == "second/shop/__init__.py"
print(os.path.relpath(sys.modules["shop"].__file__))
