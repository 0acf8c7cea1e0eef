# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("shop.py").write_text("import stock\nprice = 3\n")
outcomes = []
for statement in ("from shop import price", "lazy from shop import price"):
    Path("stock.py").write_text(f"{statement}\ndef total():\n    return 2 * price\n")
    try:
        import shop

        outcomes.append(shop.stock.total())
    except ImportError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["ImportError", 6]
print(outcomes)
