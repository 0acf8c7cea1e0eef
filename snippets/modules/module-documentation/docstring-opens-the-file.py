import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
source = '#!/usr/bin/env python3\n# a comment\n"""{}."""\nfrom __future__ import annotations\n\nvalue = 1\n'
Path("shop/__init__.py").write_text(source.format("Prices and orders"))
Path("shop/prices.py").write_text(source.format("Prices alone"))

import shop.prices

docs = [shop.__doc__, shop.prices.__doc__]
assert docs == ["Prices and orders.", "Prices alone."]
assert shop.value == shop.prices.value == 1
print(docs)
