import threading

acquired = {}
for make in (threading.RLock, threading.Lock):
    lock = make()
    acquired[make] = [lock.acquire(timeout=0.01), lock.acquire(timeout=0.01)]
assert list(acquired.values()) == [[True, True], [True, False]]
print("RLock and Lock:", list(acquired.values()))
