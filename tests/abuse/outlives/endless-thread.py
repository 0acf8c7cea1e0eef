# tries: never end, by a thread that Python waits for
# full: leaked
# says: the non-daemon thread
# /// script
# [tool.verify]
# timeout = 0.25
# ///
import threading

assert 1 + 0 == 1
threading.Thread(target=threading.Event().wait, name="endless").start()
