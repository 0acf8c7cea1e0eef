import sys


def reached(limit):
    calls = 0

    def endless():
        nonlocal calls
        calls += 1
        endless()

    sys.setrecursionlimit(limit)
    try:
        endless()
    except RecursionError:
        return calls


low, normal, high = reached(200), reached(1000), reached(3000)
assert (normal - low, high - normal) == (800, 2000)
print(normal - low, high - normal)
