import builtins
import functools

found = [name for name in ("filter", "map", "reduce") if hasattr(builtins, name)]
assert found == ["filter", "map"]
assert functools.reduce.__module__ == "_functools"
assert functools.reduce(max, [3, 7, 5]) == 7
print(found)
