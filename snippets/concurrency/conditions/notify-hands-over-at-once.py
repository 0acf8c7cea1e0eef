import threading

condition = threading.Condition()
waiting = threading.Event()
log = []


def wait():
    with condition:
        waiting.set()
        condition.wait(timeout=5)
        log.append("woken thread")


thread = threading.Thread(target=wait)
thread.start()
waiting.wait(timeout=5)
with condition:
    condition.notify()
    thread.join(timeout=0.002)
    log.append("notifying thread")
thread.join()
assert sorted(log) == ["notifying thread", "woken thread"]
print(log)
assert log == ["woken thread", "notifying thread"]
