import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("outside.py").write_text("value = 1\n")
Path("shop/__init__.py").write_text("")
Path("shop/price.py").write_text("from .. import outside\n")
try:
    import shop.price
except ImportError as error:
    outcome = str(error)

import outside

assert outcome == "attempted relative import beyond top-level package"
assert outside.value == 1
print(outcome)
