import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.makedirs("shop/web")
for name in ("shop", "shop/web"):
    Path(f"{name}/__init__.py").write_text("")
    Path(f"{name}/price.py").write_text(f"place = '{name}'\n")
Path("shop/web/page.py").write_text("from .price import place as near\nfrom ..price import place as far\n")

from shop.web import page

assert page.__package__ == "shop.web"
assert (page.near, page.far) == ("shop/web", "shop")
print(page.near, page.far)
