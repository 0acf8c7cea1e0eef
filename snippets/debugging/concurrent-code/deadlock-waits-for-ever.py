import threading

lock = threading.Lock()
assert lock.acquire() is True
outcomes = [lock.acquire(timeout=0.05), lock.acquire(blocking=False)]
assert outcomes == [False, False]

waiter = threading.Thread(target=lock.acquire, daemon=True)
waiter.start()
waiter.join(timeout=0.2)
assert waiter.is_alive() is True
lock.release()
waiter.join()
assert lock.locked() is True
print(outcomes)
