import functools
import operator

public = [name for module in (operator, functools) for name in dir(module) if not name.startswith("_")]
assert [name for name in public if "compos" in name or "pipe" in name or "chain" in name] == []
assert ("neg" in public, "reduce" in public) == (True, True)


def compose(f, g):
    return lambda x: f(g(x))


assert compose(operator.neg, operator.itemgetter(0))([3, 4]) == -3
print(compose(operator.neg, operator.itemgetter(0))([3, 4]))
