import os
import sys
from importlib.metadata import packages_distributions, version
from pathlib import Path

os.makedirs("site/shop")
os.makedirs("site/acme_tools-1.5.dist-info")
Path("site/shop/__init__.py").write_text("")
Path("site/acme_tools-1.5.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: acme-tools\nVersion: 1.5\n")
Path("site/acme_tools-1.5.dist-info/top_level.txt").write_text("shop\n")
sys.path.insert(0, "site")

import shop

assert shop.__name__ == "shop"
assert version("acme-tools") == "1.5"
assert packages_distributions()["shop"] == ["acme-tools"]
print(packages_distributions()["shop"], version("acme-tools"))
