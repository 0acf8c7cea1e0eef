# shows: dir() of a module and of a function shows own names only
def f(a):
    b = a
    assert dir() == ["a", "b"]
    return dir()


print(f(1))
assert [n for n in dir() if not n.startswith("_")] == ["f"]
