import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("from .reports import report\n")
Path("shop/reports.py").write_text("def report(): pass\n")
Path("shop/errors.py").write_text("class OutOfStock(Exception): pass\n")

import shop.errors

print("shop.reports" in sys.modules)
assert "shop.reports" not in sys.modules
