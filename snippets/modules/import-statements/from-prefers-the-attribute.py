import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("price = 'attribute'\n")
Path("shop/price.py").touch()
Path("shop/stock.py").write_text("")

from shop import price, stock

assert price == "attribute"
assert "shop.price" not in sys.modules
assert stock is sys.modules["shop.stock"]
import shop.price

assert shop.price is sys.modules["shop.price"]
print(price, stock.__name__)
