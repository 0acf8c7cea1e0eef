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
    log.append("lock taken")
    condition.notify()
    thread.join(timeout=0.002)
    log.append("still in the block")
thread.join()

outcomes = []
for method in (condition.wait, condition.notify):
    try:
        method()
    except RuntimeError as error:
        outcomes.append(str(error))

assert log == ["lock taken", "still in the block", "woken thread"]
assert outcomes == ["cannot wait on un-acquired lock", "cannot notify on un-acquired lock"]
print(log, outcomes)
