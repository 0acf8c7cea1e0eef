import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/price.py").write_text("")
Path("shop/page.py").write_text("from . import price as near\nfrom shop import price as far\n")

from shop import page

assert page.near is page.far is sys.modules["shop.price"]
print(page.near.__name__)
