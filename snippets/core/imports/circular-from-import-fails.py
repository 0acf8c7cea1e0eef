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

assert sys.events == ["shop begins", "stock begins"]
assert outcome == ("ImportError", "shop")
assert "shop" not in sys.modules
print(sys.events, outcome)
