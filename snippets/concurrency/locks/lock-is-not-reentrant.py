import threading

lock = threading.Lock()
first = lock.acquire()
second = lock.acquire(timeout=0.01)

assert (first, second) == (True, False)
print(f"first acquire: {first}, second acquire by the same thread: {second}")
