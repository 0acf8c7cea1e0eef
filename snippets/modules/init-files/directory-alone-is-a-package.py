import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
for name in ("plain", "regular"):
    os.mkdir(name)
    Path(f"{name}/price.py").write_text("amount = 3\n")
Path("regular/__init__.py").write_text("")

import plain.price
import regular.price

assert plain.price.amount == regular.price.amount == 3
assert [len(list(package.__path__)) for package in (plain, regular)] == [1, 1]
assert (getattr(plain, "__file__", None), os.path.basename(regular.__file__)) == (None, "__init__.py")
print(os.path.basename(regular.__file__), plain.price.amount)
