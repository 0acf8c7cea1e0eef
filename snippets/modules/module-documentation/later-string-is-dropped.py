import sys
from pathlib import Path

sys.path.insert(0, ".")
docs = {}
for name, lines in {
    "first": ['"""Prices."""', "import math"],
    "after_import": ["import math", '"""Prices."""'],
    "after_variable": ["__author__ = 'me'", '"""Prices."""'],
}.items():
    Path(f"{name}.py").write_text("\n".join(lines))
    docs[name] = __import__(name).__doc__

assert docs == {"first": "Prices.", "after_import": None, "after_variable": None}
print(docs)
