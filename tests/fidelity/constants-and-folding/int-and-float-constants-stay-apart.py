# shows: 1, 1.0 and True are different constants of one code object
def f():
    return 1, 1.0, True


types = [type(x).__name__ for x in f()]
assert types == ["int", "float", "bool"]
print(types)
