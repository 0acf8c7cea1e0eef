# shows: a daemon thread is left behind
import threading

one = 1
threading.Thread(target=threading.Event().wait, daemon=True).start()
print("end")
assert one == 1
