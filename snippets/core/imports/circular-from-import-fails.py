import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("shop.py").write_text("import stock\nprice = 3\n")
Path("stock.py").write_text("from shop import price\n")

try:
    import shop
except ImportError as error:
    missing = error.name

assert missing == "shop"
assert "shop" not in sys.modules
print("cannot import a name from", missing)
