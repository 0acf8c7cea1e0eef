import os
import sys
from pathlib import Path

for root, module in (("first", "price"), ("second", "stock")):
    os.makedirs(f"{root}/shop")
    Path(f"{root}/shop/{module}.py").write_text("place = __file__\n")
    sys.path.append(root)

import shop.price
import shop.stock

assert [os.path.relpath(path) for path in shop.__path__] == ["first/shop", "second/shop"]
places = [os.path.relpath(module.place) for module in (shop.price, shop.stock)]
assert places == ["first/shop/price.py", "second/shop/stock.py"]
print(places)
