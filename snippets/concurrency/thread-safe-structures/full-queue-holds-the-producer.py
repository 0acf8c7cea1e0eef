import queue
import threading

log = []
about_to_put = threading.Event()


def produce(items):
    items.put("first")
    about_to_put.set()
    items.put("second")
    log.append("second put")


items = queue.Queue(maxsize=1)
thread = threading.Thread(target=produce, args=(items,))
thread.start()
about_to_put.wait(timeout=5)
thread.join(timeout=0.05)
log.append(f"{items.qsize()} item")
log.append(f"took {items.get()}")
thread.join()

assert log == ["1 item", "took first", "second put"]
assert items.get() == "second"
print(log)
