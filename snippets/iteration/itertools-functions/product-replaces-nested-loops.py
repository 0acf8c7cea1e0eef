from itertools import product

pythons, systems = ["3.10", "3.15"], ["linux", "mac"]
nested = [(python, system) for python in pythons for system in systems]
assert nested == [("3.10", "linux"), ("3.10", "mac"), ("3.15", "linux"), ("3.15", "mac")]
assert list(product(pythons, systems)) == nested

once = iter(systems)
assert [(python, system) for python in pythons for system in once] == nested[:2]
assert list(product(pythons, iter(systems))) == nested
print(nested[:2])
