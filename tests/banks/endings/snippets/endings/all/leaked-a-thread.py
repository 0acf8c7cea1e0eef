# /// script
# [tool.verify]
# timeout = 1.5
# ///
import threading

assert 1 + 0 == 1
threading.Thread(target=threading.Event().wait, name="forgotten").start()
