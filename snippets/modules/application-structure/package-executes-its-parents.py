import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.order = []
os.makedirs("shop/orders/storage")
for folder in ("shop", "shop/orders", "shop/orders/storage"):
    Path(f"{folder}/__init__.py").write_text("import sys\nsys.order.append(__name__)\n")
Path("shop/orders/storage/files.py").write_text("import sys\nsys.order.append(__name__)\n")
Path("shop/orders/web.py").write_text("import sys\nsys.order.append(__name__)\n")

import shop.orders.storage.files

assert sys.order == ["shop", "shop.orders", "shop.orders.storage", "shop.orders.storage.files"]
print(sys.order)
