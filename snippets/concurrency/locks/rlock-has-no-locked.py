import threading

found = [hasattr(lock, "locked") for lock in (threading.Lock(), threading.RLock())]
print(found)
assert found[0] is True
assert found == [True, False]
