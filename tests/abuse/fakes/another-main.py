# tries: put another module in the place of its own
# full: refuted
import sys
import types

sys.modules["__main__"] = types.ModuleType("__main__")
sys.modules.pop("threading", None)
assert 1 + 0 == 2
