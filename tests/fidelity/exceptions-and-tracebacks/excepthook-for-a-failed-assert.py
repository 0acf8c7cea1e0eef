# shows: the own excepthook sees a failed assert
# ends: refuted
import sys


def hook(kind, error, tb):
    print("hook", kind.__name__, error)


sys.excepthook = hook
x = 1
assert x == 2, "to the hook"
