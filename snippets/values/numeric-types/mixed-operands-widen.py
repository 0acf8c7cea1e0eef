import operator

results = {}
for act in (operator.add, operator.sub, operator.mul):
    for one in (3, 3.0, 3 + 0j):
        for other in (2, 2.0, 2 + 0j):
            names = frozenset((type(one).__name__, type(other).__name__))
            results.setdefault(names, set()).add(type(act(one, other)).__name__)

assert results == {
    frozenset(["int"]): {"int"},
    frozenset(["float"]): {"float"},
    frozenset(["complex"]): {"complex"},
    frozenset(["int", "float"]): {"float"},
    frozenset(["int", "complex"]): {"complex"},
    frozenset(["float", "complex"]): {"complex"},
}
print(3 + 2.0, 3 - 2j, 3.0 * 2j)
