import builtins
import functools

names = [name for name in [map.__name__, filter.__name__, functools.reduce.__name__] if hasattr(builtins, name)]
assert names[:2] == ["map", "filter"]
print(names)
assert names == ["map", "filter", "reduce"]
