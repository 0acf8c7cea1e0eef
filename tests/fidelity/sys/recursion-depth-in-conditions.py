# shows: a recursion through conditions takes one frame each
import sys

sys.setrecursionlimit(200)
depth = 0


def f():
    global depth
    depth += 1
    assert f() == 1


try:
    f()
except RecursionError:
    print(depth)
    reached = depth
assert reached > 150
