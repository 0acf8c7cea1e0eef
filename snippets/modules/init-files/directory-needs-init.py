import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/price.py").write_text("amount = 3\n")
outcome = None
try:
    import shop.price

    outcome = shop.price.amount
except ModuleNotFoundError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "ModuleNotFoundError"
