import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/colorsys.py").write_text("origin = 'sibling'\n")
Path("shop/page.py").write_text("from . import colorsys as near\nimport colorsys\norigin = getattr(colorsys, 'origin', 'library')\n")

import shop.page

assert shop.page.near.origin == "sibling"
print(shop.page.origin)
assert shop.page.origin == "sibling"
