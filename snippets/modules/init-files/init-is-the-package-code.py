import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.order = []
os.mkdir("shop")
for name in ("__init__", "price", "stock"):
    Path(f"shop/{name}.py").write_text(f"import sys\nsys.order.append('{name}')\nowner = '{name}'\n")

import shop.stock
import shop.price
import shop

assert sys.order == ["__init__", "stock", "price"]
assert shop.owner == "__init__"
print(sys.order, shop.owner)
