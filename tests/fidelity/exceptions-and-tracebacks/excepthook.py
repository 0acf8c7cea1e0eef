# shows: the snippet's own excepthook is called for an uncaught exception
# ends: raised
import sys


def hook(kind, error, tb):
    print("hook", kind.__name__, error, tb.tb_lineno)


sys.excepthook = hook
raise ValueError("to the hook")
