import builtins

print([name for name in ("filter", "map", "reduce") if hasattr(builtins, name)])
assert hasattr(builtins, "reduce") is True
