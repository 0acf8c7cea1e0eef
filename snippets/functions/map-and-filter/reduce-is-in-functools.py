import builtins
import functools

assert hasattr(builtins, "filter") and hasattr(builtins, "map")
assert not hasattr(builtins, "reduce")
assert functools.reduce(max, [3, 7, 5]) == 7
print([name for name in ("map", "filter", "reduce") if name in vars(builtins)], functools.reduce(max, [3, 7, 5]))
