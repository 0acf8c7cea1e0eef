import threading

lock = threading.Lock()
threading.excepthook = lambda arguments: None


def work():
    lock.acquire()
    raise ValueError("bad input")


thread = threading.Thread(target=work)
thread.start()
thread.join()
free = lock.acquire(timeout=0.001)
print(f"alive: {thread.is_alive()}, lock free: {free}")
assert free is True
