import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("__all__ = ['price']\n")
for module in ("price", "stock"):
    Path(f"shop/{module}.py").write_text("")
namespace = {}
import shop

before = "shop.price" in sys.modules
exec("from shop import *", namespace)

assert before is False
assert namespace["price"] is sys.modules["shop.price"]
assert "stock" not in namespace
assert "shop.stock" not in sys.modules
print(before, namespace["price"].__name__)
