# shows: borrowed locals make a count lower from 3.14 on
# python: >=3.14
import sys


def f():
    x = object()
    outside = sys.getrefcount(x)
    assert sys.getrefcount(x) == outside
    return outside


print(f())
