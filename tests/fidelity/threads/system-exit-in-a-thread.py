# shows: SystemExit in a thread ends that thread silently
import sys
import threading

t = threading.Thread(target=sys.exit, args=(3,))
t.start()
t.join()
assert not t.is_alive()
print("main")
