# shows: registering an exit function in a thread
import atexit
import threading

t = threading.Thread(target=lambda: atexit.register(print, "registered in a thread"))
t.start()
t.join()
assert not t.is_alive()
