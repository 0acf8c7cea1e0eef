import threading

threading.excepthook = lambda arguments: failures.append(str(arguments.exc_value))
failures = []


def acquire(lock):
    lock.acquire()
    raise ValueError("after acquire")


def enter(lock):
    with lock:
        raise ValueError("in with")


locked = []
for target in (acquire, enter):
    lock = threading.Lock()
    thread = threading.Thread(target=target, args=(lock,))
    thread.start()
    thread.join()
    locked.append(lock.locked())

assert failures == ["after acquire", "in with"]
assert locked == [True, False]
print(locked)
