import threading

condition = threading.Condition()
waiting = threading.Event()
log = []


def free_for_others():
    answers = []
    thread = threading.Thread(target=lambda: answers.append(condition.acquire(blocking=False)))
    thread.start()
    thread.join()
    return answers[0]


def wait():
    with condition:
        with condition:
            waiting.set()
            log.append(condition.wait(timeout=5))
        log.append(free_for_others())


thread = threading.Thread(target=wait)
thread.start()
waiting.wait(timeout=5)
with condition:
    log.append("lock is free while the other waits")
    condition.notify()
thread.join()

assert log == ["lock is free while the other waits", True, False]
print(log)
