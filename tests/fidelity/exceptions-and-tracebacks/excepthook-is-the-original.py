# shows: sys.excepthook is the built-in one at the start
import sys
import threading

assert sys.excepthook is sys.__excepthook__
assert sys.unraisablehook is sys.__unraisablehook__
assert sys.displayhook is sys.__displayhook__
assert threading.excepthook is threading.__excepthook__
print(sys.excepthook.__name__)
