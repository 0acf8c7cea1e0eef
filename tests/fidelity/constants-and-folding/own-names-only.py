# shows: the names of a function with an assert are those of its source
def f(x):
    assert x.real == int(x)
    return x


f(3)
assert set(f.__code__.co_names) - {"AssertionError"} == {"real", "int"}
assert f.__code__.co_varnames == ("x",)
print(f.__code__.co_varnames)
