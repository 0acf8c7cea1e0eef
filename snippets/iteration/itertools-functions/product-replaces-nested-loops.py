from itertools import product

pythons, systems, flags = ["3.10", "3.15"], ["linux", "mac"], [True, False]
nested = [(p, s, f) for p in pythons for s in systems for f in flags]
assert list(product(pythons, systems, flags)) == nested
assert len(nested) == 8
assert list(product("ab", "")) == []
assert list(product()) == [()]
print(nested[:2])
