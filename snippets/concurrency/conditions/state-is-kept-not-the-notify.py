# /// script
# [tool.verify]
# equivalent = [{ mutant = "remove-statement: condition.notify() -> pass", because = "A notify that is lost does as much as none: that is the claim." }]
# ///
import threading

condition = threading.Condition()
waiting = threading.Event()
outcomes = []


def wait():
    with condition:
        waiting.set()
        outcomes.append(condition.wait(timeout=5))


with condition:
    condition.notify()
    outcomes.append(condition.wait(timeout=0.001))
thread = threading.Thread(target=wait)
thread.start()
waiting.wait(timeout=5)
with condition:
    condition.notify()
thread.join()

assert outcomes == [False, True]
print("woken by an earlier notify:", outcomes[0], "by a later one:", outcomes[1])
