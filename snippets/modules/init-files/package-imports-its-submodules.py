import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/price.py").write_text("amount = 3\n")

import shop

print(sorted(name for name in vars(shop) if not name.startswith("__")))
assert hasattr(shop, "price")
