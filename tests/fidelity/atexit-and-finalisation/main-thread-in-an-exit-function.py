# shows: the main thread has ended for threading when exit functions run
import atexit
import threading

one = 1
atexit.register(lambda: print(threading.main_thread().is_alive(), threading.active_count()))
assert one == 1
