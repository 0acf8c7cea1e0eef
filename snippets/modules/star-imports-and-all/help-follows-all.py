import pydoc
import sys
from pathlib import Path

sys.path.insert(0, ".")
functions = "__version__ = '1.5'\ndef hammer():\n    pass\ndef nail():\n    pass\n"
Path("with_all.py").write_text("__all__ = ['hammer']\n" + functions)
Path("without.py").write_text(functions)

shown = {}
for name in ("with_all", "without"):
    text = pydoc.plain(pydoc.render_doc(__import__(name)))
    shown[name] = ["hammer()" in text, "nail()" in text, "1.5" in text]
assert shown == {"with_all": [True, False, True], "without": [True, True, True]}
print(shown)
