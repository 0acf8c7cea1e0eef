import threading

lock = threading.Lock()
assert lock.acquire() is True
assert lock.acquire(timeout=0.02) is False

waiter = threading.Thread(target=lock.acquire)
waiter.start()
waiter.join(timeout=0.1)
waited = waiter.is_alive()
lock.release()
waiter.join()
assert (waited, lock.locked()) == (True, True)
print(waited)
