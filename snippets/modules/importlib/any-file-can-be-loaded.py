import importlib.util
import os
import sys
from pathlib import Path

os.mkdir("plugins")
Path("plugins/price-list.py").write_text("amount = 3\n")

spec = importlib.util.spec_from_file_location("price_list", "plugins/price-list.py")
module = importlib.util.module_from_spec(spec)
before = hasattr(module, "amount")
spec.loader.exec_module(module)

assert (before, module.amount) == (False, 3)
assert module.__name__ == "price_list"
assert importlib.util.spec_from_file_location("notes", "plugins/notes.txt") is None
assert "price_list" not in sys.modules
print(before, module.amount)
