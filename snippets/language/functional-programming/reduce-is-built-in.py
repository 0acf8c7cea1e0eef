import builtins

names = [name for name in ("map", "filter", "reduce") if hasattr(builtins, name)]
print(names)
assert names == ["map", "filter", "reduce"]
