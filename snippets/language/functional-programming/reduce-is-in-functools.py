import builtins
import functools

places = {name: [hasattr(module, name) for module in (builtins, functools)] for name in ("map", "filter", "reduce")}
assert places == {"map": [True, False], "filter": [True, False], "reduce": [False, True]}
assert functools.reduce(lambda a, b: 10 * a + b, [1, 2, 3]) == 123
print(places)
