import os
import sys
from pathlib import Path

sys.ran = []
for root, module in (("first", "price"), ("second", "stock")):
    os.makedirs(f"{root}/shop")
    Path(f"{root}/shop/{module}.py").write_text("")
    Path(f"{root}/shop/__init__.py").write_text(
        f"import sys\nsys.ran.append('{root}')\n__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n"
    )
    sys.path.append(root)

import shop.price
import shop.stock

files = [os.path.relpath(module.__file__) for module in (shop.price, shop.stock)]
assert files == ["first/shop/price.py", "second/shop/stock.py"]
assert sys.ran == ["first"]
print(files, sys.ran)
