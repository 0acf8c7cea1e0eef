# shows: code.replace on a function with an assert
def f(x):
    assert x == 1
    return x


f.__code__ = f.__code__.replace(co_name="renamed")
assert f(1) == 1
print(f.__code__.co_name)
