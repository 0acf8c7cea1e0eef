import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
loaded = {}
for name, text in (("eager", "from .reports import report\n"), ("lean", "")):
    os.mkdir(name)
    Path(f"{name}/__init__.py").write_text(text)
    Path(f"{name}/reports.py").write_text("def report(): pass\n")
    Path(f"{name}/errors.py").write_text("")
    __import__(f"{name}.errors")
    loaded[name] = sorted(module for module in sys.modules if module.startswith(f"{name}."))

assert loaded == {"eager": ["eager.errors", "eager.reports"], "lean": ["lean.errors"]}
print(loaded)
