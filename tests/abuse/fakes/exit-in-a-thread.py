# tries: end the process from another thread
# full: ended-early
import os
import threading

thread = threading.Thread(target=os._exit, args=(0,))
thread.start()
thread.join()
assert 1 + 0 == 2
