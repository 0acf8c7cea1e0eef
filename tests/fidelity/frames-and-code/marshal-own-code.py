# shows: marshal can write the code of a function with an assert
import marshal


def f(x):
    assert x == 1, f"not {x}"
    return x


again = marshal.loads(marshal.dumps(f.__code__))
assert again == f.__code__
f.__code__ = again
print(f(1))
