import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.log = []
os.mkdir("shop")
Path("shop/__init__.py").write_text("from . import price\nimport sys\nsys.log.append('init')\n1 / 0\n")
Path("shop/price.py").write_text("import sys\nsys.log.append('price')\n")

for _ in range(2):
    try:
        import shop
    except ZeroDivisionError:
        sys.log.append("failed")

assert sys.log == ["price", "init", "failed", "init", "failed"]
assert "shop" not in sys.modules
assert "shop.price" in sys.modules
print(sys.log)
