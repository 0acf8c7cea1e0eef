# tries: let hooks hide the failed assert and end with status 0
# full: refuted
import os
import sys
import threading

sys.excepthook = threading.excepthook = sys.unraisablehook = lambda *_: os._exit(0)
assert 1 + 0 == 2
