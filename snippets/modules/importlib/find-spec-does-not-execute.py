import importlib.util
import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.ran = []
os.mkdir("shop")
for name in ("__init__", "price"):
    Path(f"shop/{name}.py").write_text(f"import sys\nsys.ran.append('{name}')\n")

Path("shop/broken.py").write_text("not a module")
specs = [importlib.util.find_spec(name) for name in ("shop", "shop.price", "shop.broken", "shop.stock")]
found = [spec is not None for spec in specs]
assert found == [True, True, True, False]
assert sys.ran == ["__init__"]
print(found, sys.ran)
