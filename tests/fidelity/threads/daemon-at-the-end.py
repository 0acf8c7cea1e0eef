# shows: a daemon thread does not hold the end up
import threading

event = threading.Event()
t = threading.Thread(target=event.wait, daemon=True)
t.start()
assert t.is_alive()
print("main")
