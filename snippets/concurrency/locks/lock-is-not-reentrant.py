import threading

lock = threading.Lock()
outcomes = [lock.acquire(), lock.acquire(timeout=0.01)]
other = []
thread = threading.Thread(target=lambda: other.append(lock.acquire(timeout=0.01)))
thread.start()
thread.join()
lock.release()
outcomes.append(lock.acquire(timeout=0.01))

assert outcomes == [True, False, True]
assert other == [False]
print("own thread:", outcomes[1], "other thread:", other[0])
