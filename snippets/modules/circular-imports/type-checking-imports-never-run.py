import sys
import typing
from pathlib import Path

sys.path.insert(0, ".")
source = """
from __future__ import annotations
import typing
if typing.TYPE_CHECKING:
    from shop import Shop

def open_shop(shop: Shop) -> Shop:
    return shop
"""
Path("stock.py").write_text(source)
Path("shop.py").write_text("import stock\n\nclass Shop:\n    pass\n")

import stock

assert "shop" not in sys.modules
assert stock.open_shop.__annotations__ == {"shop": "Shop", "return": "Shop"}
import shop

assert typing.get_type_hints(stock.open_shop, vars(shop)) == {"shop": shop.Shop, "return": shop.Shop}
print(stock.open_shop.__annotations__)
