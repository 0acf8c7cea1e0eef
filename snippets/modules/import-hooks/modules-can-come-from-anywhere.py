import importlib.abc
import importlib.util
import sys

sources = {"shop": "name = 'Shop'\n", "shop.price": "from shop import name\nlabel = name + ' price'\n"}


class Importer(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    def find_spec(self, name, path, target=None):
        if name in sources:
            return importlib.util.spec_from_loader(name, self)

    def is_package(self, name):
        return any(other.startswith(f"{name}.") for other in sources)

    def get_source(self, name):
        return sources[name]


sys.meta_path.append(Importer())
from shop.price import label

assert label == "Shop price"
assert [sys.modules[name].__package__ for name in sources] == ["shop", "shop"]
try:
    import shop.stock
except ModuleNotFoundError as error:
    missing = error.name
assert missing == "shop.stock"
print(label, missing)
