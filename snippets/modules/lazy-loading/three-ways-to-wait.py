import importlib.util
import os
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.log = []
for name in ("in_function", "by_getattr", "by_loader"):
    Path(f"{name}.py").write_text(f"import sys\nsys.log.append('{name}')\nvalue = 1\n")
Path("front.py").write_text("def __getattr__(name):\n    import by_getattr\n    return by_getattr.value\n")

import front


def use():
    import in_function

    return in_function.value


spec = importlib.util.find_spec("by_loader")
spec.loader = importlib.util.LazyLoader(spec.loader)
by_loader = importlib.util.module_from_spec(spec)
spec.loader.exec_module(by_loader)

log.append("ready")
values = [use(), front.value, by_loader.value]
assert values == [1, 1, 1]
assert log == ["ready", "in_function", "by_getattr", "by_loader"]
print(log)
