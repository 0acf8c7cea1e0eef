import collections
import queue
import threading

bounded = queue.Queue(maxsize=1)
dropping = collections.deque(maxlen=1)
unlimited = queue.SimpleQueue()
for add in (bounded.put, dropping.append, unlimited.put):
    add("first")
about_to_put = threading.Event()
log = []


def produce():
    about_to_put.set()
    bounded.put("second", timeout=5)
    log.append("put has returned")


thread = threading.Thread(target=produce)
thread.start()
about_to_put.wait(timeout=5)
thread.join(timeout=0.002)
log.append("first item not taken yet")
taken = bounded.get()
thread.join()
dropping.append("second")
unlimited.put("second")

assert log == ["first item not taken yet", "put has returned"]
assert [taken, bounded.get()] == ["first", "second"]
assert list(dropping) == ["second"]
assert unlimited.qsize() == 2
print(log, list(dropping), unlimited.qsize())
