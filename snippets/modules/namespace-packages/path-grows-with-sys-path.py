import os
import sys
from pathlib import Path

for root, module in (("first", "price"), ("second", "stock")):
    os.makedirs(f"{root}/shop")
    Path(f"{root}/shop/{module}.py").touch()
sys.path.append("first")
import shop

lengths = [len(shop.__path__)]
sys.path.append("second")
import shop.stock

lengths.append(len(shop.__path__))
assert lengths == [1, 2]
assert os.path.relpath(shop.stock.__file__) == "second/shop/stock.py"
print(lengths)
