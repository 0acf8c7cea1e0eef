# shows: an excepthook that raises is reported with the original
# ends: raised
import sys


def hook(*args):
    raise TypeError("in the hook")


sys.excepthook = hook
raise ValueError("original")
