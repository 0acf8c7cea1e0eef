import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/colorsys.py").write_text("origin = 'sibling'\n")
Path("shop/page.py").write_text("import colorsys\norigin = getattr(colorsys, 'origin', 'library')\n")

import shop.page

print(shop.page.origin)
assert shop.page.origin == "sibling"
