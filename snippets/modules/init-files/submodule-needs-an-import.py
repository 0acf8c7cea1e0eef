import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/price.py").write_text("amount = 3\n")
Path("elsewhere.py").write_text("import shop.price\n")

import shop

before = hasattr(shop, "price")
import elsewhere

assert before is False
assert shop.price.amount == 3
print(before, shop.price.amount)
