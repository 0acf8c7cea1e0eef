import threading

condition = threading.Condition()
waiting = threading.Event()
items, log = [], []


def take():
    with condition:
        waiting.set()
        while not items:
            condition.wait(timeout=5)
        log.append(f"took {items.pop()}")


thread = threading.Thread(target=take)
thread.start()
waiting.wait(timeout=5)
with condition:
    log.append("lock is free while the other waits")
    items.append("item")
    condition.notify()
thread.join()

assert log == ["lock is free while the other waits", "took item"]
print(log)
