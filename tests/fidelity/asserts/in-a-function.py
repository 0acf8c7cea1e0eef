# shows: asserts of a function that is called are executed
def f(x):
    assert x == 1
    return x


print(f(1))
