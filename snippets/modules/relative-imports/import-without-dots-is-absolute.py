import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/sibling.py").write_text("")
Path("shop/page.py").write_text("from . import sibling\nprint(sibling.__name__)\nimport sibling\n")
try:
    import shop.page
except ModuleNotFoundError as error:
    missing = error.name

assert "shop.sibling" in sys.modules
assert missing == "sibling"
sys.path.append("shop")
import shop.page

assert shop.page.sibling is not sys.modules["shop.sibling"]
print(missing)
