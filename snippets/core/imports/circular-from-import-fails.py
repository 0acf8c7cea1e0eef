import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.events = []
Path("shop.py").write_text("import sys\nsys.events.append('shop begins')\nimport stock\nprice = 3\n")
Path("stock.py").write_text("import sys\nsys.events.append('stock begins')\nfrom shop import price\n")

try:
    import shop
except ImportError as error:
    outcome = (type(error).__name__, error.name)

os.mkdir("package")
Path("package/__init__.py").write_text("import package.first\n")
Path("package/first.py").write_text("from package import second\n")
Path("package/second.py").write_text("value = 5\n")
import package

assert sys.events == ["shop begins", "stock begins"]
assert outcome == ("ImportError", "shop")
assert "shop" not in sys.modules
assert package.first.second.value == 5
print(sys.events, outcome, package.first.second.value)
