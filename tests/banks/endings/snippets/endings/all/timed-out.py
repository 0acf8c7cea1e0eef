import threading
import time


def wait():
    time.sleep(60)


threading.Thread(target=wait, name="sleeper", daemon=True).start()
assert 1 + 0 == 1
while True:
    pass
