import importlib
import importlib.machinery
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("work.py").write_text("def total():\n    return sum(range(10))\n")
compiled = []
original = importlib.machinery.SourceFileLoader.source_to_code


def counting(self, data, path, *rest, **options):
    compiled.append(Path(path).name)
    return original(self, data, path, *rest, **options)


importlib.machinery.SourceFileLoader.source_to_code = counting
codes = []
for _ in range(2):
    work = importlib.import_module("work")
    codes.append(work.total.__code__)
    del sys.modules["work"]

assert compiled == ["work.py"]
assert codes[0] == codes[1]
assert codes[0].co_code == codes[1].co_code
print(compiled, codes[0].co_code == codes[1].co_code)
