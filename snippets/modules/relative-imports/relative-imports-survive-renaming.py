import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, ".")
outcomes = {}
for style, statement in (("relative", "from .price import amount"), ("absolute", "from shop.price import amount")):
    os.mkdir("shop")
    Path("shop/__init__.py").write_text(statement)
    Path("shop/price.py").write_text("amount = 3\n")
    for target in (f"{style}_copy", f"vendor_{style}/shop"):
        shutil.copytree("shop", target)
    shutil.rmtree("shop")
    for name in (f"{style}_copy", f"vendor_{style}.shop"):
        try:
            __import__(name)
            outcomes[name] = sys.modules[name].amount
        except ModuleNotFoundError as error:
            outcomes[name] = error.name

assert outcomes == {
    "relative_copy": 3,
    "vendor_relative.shop": 3,
    "absolute_copy": "shop",
    "vendor_absolute.shop": "shop",
}
print(outcomes)
