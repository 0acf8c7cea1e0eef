import importlib.util
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("broken.py").write_text("1 / 0\n")


def lazy(name):
    spec = importlib.util.find_spec(name)
    if spec is None:
        return None
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


missing, broken = lazy("missing"), lazy("broken")
try:
    broken.value
    outcome = "used"
except ZeroDivisionError as error:
    outcome = type(error).__name__

assert missing is None
assert outcome == "ZeroDivisionError"
print(missing, outcome)
