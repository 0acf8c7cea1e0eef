import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
source = """
import importlib
calls = []

def __getattr__(name):
    calls.append(name)
    if name == "price":
        return importlib.import_module(".price", __name__)
    raise AttributeError(name)
"""
Path("shop/__init__.py").write_text(source)
Path("shop/price.py").write_text("amount = 3\n")

import shop

before = "shop.price" in sys.modules
amounts = [shop.price.amount, shop.price.amount]
assert before is False
assert amounts == [3, 3]
assert shop.calls == ["price"]
print(before, shop.calls)
