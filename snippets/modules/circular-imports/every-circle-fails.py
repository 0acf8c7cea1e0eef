import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("shop.py").write_text("import stock\nprice = 3\n")
Path("stock.py").write_text("import shop\n\ndef total():\n    return 2 * shop.price\n")
outcome = "failed"
try:
    import shop

    outcome = shop.stock.total()
except (ImportError, AttributeError):
    pass

print(outcome)
assert outcome == "failed"
