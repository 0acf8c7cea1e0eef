# shows: threading calls what is registered with it before atexit does
import atexit
import threading

one = 1
atexit.register(lambda: print("atexit"))
threading._register_atexit(lambda: print("threading"))
assert one == 1
