import threading

lock = threading.Lock()


def leave_by_return():
    with lock:
        return lock.locked()


inside = leave_by_return()
after_return = lock.locked()
try:
    with lock:
        raise ValueError
except ValueError:
    after_exception = lock.locked()

assert inside == True
assert (after_return, after_exception) == (False, False)
print(f"locked inside: {inside}, after return: {after_return}, after an exception: {after_exception}")
