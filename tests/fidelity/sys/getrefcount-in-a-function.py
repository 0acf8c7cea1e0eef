# shows: a local's reference count inside and outside a condition
# python: <3.14
import sys


def f():
    x = object()
    outside = sys.getrefcount(x)
    assert sys.getrefcount(x) == outside
    return outside


print(f())
