# shows: repeated lines of a traceback are folded
# ends: raised
import sys

sys.setrecursionlimit(60)


def f():
    f()


f()
