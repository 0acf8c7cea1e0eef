import os
import sys
from pathlib import Path

for name in ("first/shop", "first/stock", "second"):
    os.makedirs(name)
Path("second/shop.py").write_text("kind = 'module'\n")
sys.path = ["first", "second", *sys.path]

import shop
import stock

assert [os.path.relpath(path) for path in stock.__path__] == ["first/stock"]
assert shop.kind == "module"
assert not hasattr(shop, "__path__")
assert os.listdir("first") in (["shop", "stock"], ["stock", "shop"])
print(shop.kind)
