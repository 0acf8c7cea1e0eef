import threading

condition = threading.Condition()
tested = threading.Semaphore(0)
items, tests, taken = [], [], []


def take(item):
    def is_there():
        tests.append(item)
        tested.release()
        return item in items

    with condition:
        condition.wait_for(is_there, timeout=5)
        taken.append(item)


threads = [threading.Thread(target=take, args=(item,)) for item in ("apple", "pear")]
for thread in threads:
    thread.start()
    tested.acquire(timeout=5)
with condition:
    items.append("pear")
    condition.notify()
tested.acquire(timeout=5)
with condition:
    after_notify = tests.copy(), taken.copy()
    items.append("apple")
    condition.notify_all()
for thread in threads:
    thread.join()

assert after_notify == (["apple", "pear", "apple"], [])
assert sorted(taken) == ["apple", "pear"]
print(after_notify)
