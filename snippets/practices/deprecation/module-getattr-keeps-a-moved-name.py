import types
import warnings

module = types.ModuleType("shapes")
exec("""
import warnings
class Circle: pass
def __getattr__(name):
    if name == "Ring":
        warnings.warn("shapes.Ring is now shapes.Circle", DeprecationWarning, stacklevel=2)
        return Circle
    raise AttributeError(name)
""", module.__dict__)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    same = module.Ring is module.Circle
    missing = hasattr(module, "Square")
assert [(warning.category, warning.filename) for warning in seen] == [(DeprecationWarning, __file__)]
print(same, missing, len(seen))
assert (same, missing, len(seen)) == (True, False, 1)
