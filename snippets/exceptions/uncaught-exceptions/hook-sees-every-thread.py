import sys
import threading

seen = []
sys.excepthook = lambda kind, error, trace: seen.append(kind)
threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=int, args=("x",))
thread.start()
thread.join()

print(seen)
assert seen == [ValueError]
