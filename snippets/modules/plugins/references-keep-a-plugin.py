import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("alpha.py").write_text("class Format:\n    pass\n\ndef export():\n    return Format()\n")
import alpha as first

export = first.export
del sys.modules["alpha"]
second = importlib.import_module("alpha")

assert second is not first
assert type(export()) is first.Format
assert not isinstance(export(), second.Format)
print(type(export()).__name__, isinstance(export(), second.Format))
