import importlib
import importlib.machinery
import sys
from pathlib import Path


class Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *rest, **options):
        return super().source_to_code(data.replace(b"3", b"6"), path, *rest, **options)


sys.path.insert(0, ".")
Path("price.py").write_text("amount = 3\n")
import price

amounts = [price.amount]
sys.path_hooks = [importlib.machinery.FileFinder.path_hook((Loader, [".py"]))]
for keep_cache in (True, False):
    if not keep_cache:
        Path(price.__spec__.cached).unlink()
    sys.path_importer_cache.clear()
    del sys.modules["price"]
    price = importlib.import_module("price")
    assert type(price.__loader__) is Loader
    amounts.append(price.amount)

assert amounts == [3, 3, 6]
print(amounts)
