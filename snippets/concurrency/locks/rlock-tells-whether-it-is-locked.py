# /// script
# requires-python = ">=3.14"
# ///
import threading

lock = threading.RLock()
states = [lock.locked()]
owner = threading.Thread(target=lock.acquire)
with lock:
    states.append(lock.locked())
states.append(lock.locked())
owner.start()
owner.join()
states.append(lock.locked())

assert states == [False, True, False, True]
print(states)
