import os
import sys
from pathlib import Path

os.makedirs("first/shop")
os.mkdir("second")
Path("second/shop.py").write_text("kind = 'module'\n")
sys.path = ["first", "second", *sys.path]

import shop

assert shop.kind == "module"
assert not hasattr(shop, "__path__")
print(shop.kind)
