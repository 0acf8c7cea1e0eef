import threading

condition = threading.Condition()
ready = threading.Semaphore(0)
items = []
found = []


def take():
    with condition:
        ready.release()
        condition.wait(timeout=5)
        found.append(items.copy())
        items.clear()


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in threads:
    ready.acquire(timeout=5)
with condition:
    items.append("item")
    condition.notify_all()
for thread in threads:
    thread.join()
assert len(found) == 2 and ["item"] in found
print(found)
assert [] not in found
