import threading

condition = threading.Condition()
waiting = threading.Event()
outcomes = {}


def wait(name, timeout):
    with condition:
        waiting.set()
        outcomes[name] = condition.wait(timeout)


with condition:
    condition.notify()
wait("after the notify", 0.001)

waiting.clear()
thread = threading.Thread(target=wait, args=("before the notify", 5))
thread.start()
waiting.wait(timeout=5)
with condition:
    condition.notify()
thread.join()

assert outcomes == {"after the notify": False, "before the notify": True}
print(outcomes)
