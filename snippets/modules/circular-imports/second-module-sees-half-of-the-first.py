import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("shop.py").write_text("early = 1\nimport stock\nlate = 2\n")
Path("stock.py").write_text("import shop\nseen = [name for name in vars(shop) if not name.startswith('__')]\n")

import shop

assert shop.stock.seen == ["early"]
assert shop.late == 2
print(shop.stock.seen)
