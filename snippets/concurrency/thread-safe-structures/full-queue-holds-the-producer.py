import collections
import queue
import threading

bounded = queue.Queue(maxsize=1)
dropping = collections.deque(maxlen=2)
unlimited = queue.SimpleQueue()
log = []


def produce():
    for item in range(3):
        bounded.put(item, timeout=5)
        log.append(bounded.qsize())


thread = threading.Thread(target=produce)
thread.start()
taken = [bounded.get(timeout=5) for _ in range(3)]
thread.join()
for item in range(3):
    dropping.append(item)
    unlimited.put(item)

assert taken == [0, 1, 2]
assert max(log) <= 1
assert list(dropping) == [1, 2]
assert unlimited.qsize() == 3
print(taken, list(dropping), unlimited.qsize())
