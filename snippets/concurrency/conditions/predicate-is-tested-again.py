import threading

condition = threading.Condition()
tested = threading.Semaphore(0)
items = []
tests = []
taken = []


def has_item():
    tests.append(len(items))
    tested.release()
    return len(items) == 1


def take():
    with condition:
        condition.wait_for(has_item, timeout=5)
        taken.append(items.pop())


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for item in ("first", "second"):
    tested.acquire(timeout=5)
    tested.acquire(timeout=5)
    with condition:
        items.append(item)
        condition.notify_all()
for thread in threads:
    thread.join()
assert tests == [0, 0, 1, 0, 1]
assert taken == ["first", "second"]
print(tests, taken)
