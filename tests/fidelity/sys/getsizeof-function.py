# shows: a function with an assert is as large as any function
import sys


def f(x):
    assert x == 1


def g(x):
    pass


f(1)
assert sys.getsizeof(f) == sys.getsizeof(g)
print(sys.getsizeof(f) > 50, sys.getsizeof(sys._getframe()) > 50)
