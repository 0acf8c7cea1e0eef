import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("from ._money import Money\n")
Path("shop/_money.py").write_text("class Money:\n    pass\n")

from shop import Money

print(Money.__module__)
assert Money.__module__ == "shop"
