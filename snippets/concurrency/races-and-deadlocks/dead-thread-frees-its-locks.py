import threading

lock = threading.Lock()
threading.excepthook = lambda arguments: None


def work():
    lock.acquire()
    raise ValueError("bad input")


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("alive:", thread.is_alive(), "locked:", lock.locked())
assert lock.locked() is False
