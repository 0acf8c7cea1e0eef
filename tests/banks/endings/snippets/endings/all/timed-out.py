# /// script
# [tool.verify]
# timeout = 1.5
# ///
import threading
import time

is_waiting = threading.Event()


def wait():
    is_waiting.set(), time.sleep(60)


threading.Thread(target=wait, name="sleeper", daemon=True).start()
is_waiting.wait()
assert 1 + 0 == 1
while True: pass
