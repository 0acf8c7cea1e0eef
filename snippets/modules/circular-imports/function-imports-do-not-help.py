import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("shop.py").write_text("from stock import total\nprice = 3\n")
Path("stock.py").write_text("def total():\n    from shop import price\n    return 2 * price\n")
outcome = "failed"
try:
    import shop

    outcome = shop.total()
except ImportError:
    pass

print(outcome)
assert outcome == "failed"
