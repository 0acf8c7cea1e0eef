import threading

lock, condition, event = threading.Lock(), threading.Condition(), threading.Event()


def wait_for_notification(timeout):
    with condition:
        return condition.wait(timeout)


def reports():
    return [lock.acquire(timeout=0.001), event.wait(timeout=0.001), wait_for_notification(timeout=0.001)]


event.set()
first = reports()
event.clear()
second = reports()
assert first == [True, True, False]
assert second == [False, False, False]
print(second)
