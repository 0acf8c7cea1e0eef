import importlib
import os
import pkgutil
import sys
from pathlib import Path

sys.loaded = []
for root, name in (("first", "alpha"), ("second", "beta")):
    os.makedirs(f"{root}/shop_plugins")
    Path(f"{root}/shop_plugins/{name}.py").write_text("import sys\nsys.loaded.append(__name__)\n")
    sys.path.append(root)
import shop_plugins

names = sorted(module.name for module in pkgutil.iter_modules(shop_plugins.__path__, "shop_plugins."))
before = list(sys.loaded)
importlib.import_module(names[1])
assert names == ["shop_plugins.alpha", "shop_plugins.beta"]
assert (before, sys.loaded) == ([], ["shop_plugins.beta"])
print(names, before, sys.loaded)
