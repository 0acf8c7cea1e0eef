import queue
import threading

held = threading.Lock()
held.acquire()
condition = threading.Condition()
full = queue.Queue(maxsize=1)
full.put("item")


def wait_for_notification(timeout):
    with condition:
        return condition.wait(timeout=timeout)


waits = [
    held.acquire,
    threading.Event().wait,
    wait_for_notification,
    queue.Queue().get,
    lambda timeout: full.put("another", timeout=timeout),
    threading.Barrier(2).wait,
]
reports = []
for wait in waits:
    try:
        reports.append(wait(timeout=0.0005))
    except Exception as error:
        reports.append(type(error).__name__)

assert reports == [False, False, False, "Empty", "Full", "BrokenBarrierError"]
print(reports)
