import sys
import threading

seen, elsewhere = [], []
sys.excepthook = lambda kind, error, trace: seen.append(kind)
threading.excepthook = lambda arguments: elsewhere.append(arguments.exc_type)
thread = threading.Thread(target=int, args=("x",))
thread.start()
thread.join()
sys.excepthook(KeyError, KeyError(), None)

assert (elsewhere, seen[-1]) == ([ValueError], KeyError)
print(seen)
assert seen == [ValueError, KeyError]
