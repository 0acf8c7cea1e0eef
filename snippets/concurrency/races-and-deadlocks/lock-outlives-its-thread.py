import threading

threading.excepthook = lambda arguments: failures.append(str(arguments.exc_value))
failures = []


def acquire(lock):
    lock.acquire()
    raise ValueError("after acquire")


def enter(lock):
    with lock:
        raise ValueError("in with")


def acquire_and_release(lock):
    lock.acquire()
    try:
        raise ValueError("in try")
    finally:
        lock.release()


locked = []
for target in (acquire, enter, acquire_and_release):
    lock = threading.Lock()
    thread = threading.Thread(target=target, args=(lock,))
    thread.start()
    thread.join()
    locked.append(lock.locked())

assert failures == ["after acquire", "in with", "in try"]
assert locked == [True, False, False]
print(locked)
