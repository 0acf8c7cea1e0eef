import queue
import threading

empty, full = queue.Queue(), queue.Queue(maxsize=1)
full.put("item")
reports = []
for wait in (
    lambda: empty.get(timeout=0.001),
    lambda: full.put(None, timeout=0.001),
    lambda: threading.Barrier(2).wait(timeout=0.001),
    lambda: full.get(timeout=0.001),
    lambda: threading.Barrier(1).wait(timeout=0.001),
):
    try:
        reports.append(wait())
    except Exception as error:
        reports.append(type(error).__name__)

assert reports == ["Empty", "Full", "BrokenBarrierError", "item", 0]
print(reports)
