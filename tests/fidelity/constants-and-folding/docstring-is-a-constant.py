# shows: the first string of a function is its docstring, also before an assert
def f(x):
    """Doc."""
    assert x == 1
    return x


f(1)
assert f.__doc__ == "Doc."
print(f.__doc__)
