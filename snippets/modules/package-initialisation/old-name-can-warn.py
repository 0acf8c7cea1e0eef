import os
import sys
import warnings
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
source = """
import warnings

calls = []
new_price = 3

def __getattr__(name):
    calls.append(name)
    if name == "price":
        warnings.warn("use new_price", DeprecationWarning, stacklevel=2)
        return new_price
    raise AttributeError(name)
"""
Path("shop/__init__.py").write_text(source)

import shop

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    values = [shop.new_price, shop.price]
lacks = hasattr(shop, "cost")

assert values == [3, 3]
assert [(type(w.message), w.filename == __file__) for w in caught] == [(DeprecationWarning, True)]
assert (lacks, shop.calls) == (False, ["price", "cost"])
print(shop.calls, caught[0].message)
