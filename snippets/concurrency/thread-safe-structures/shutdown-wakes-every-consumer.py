# /// script
# requires-python = ">=3.13"
# ///
import queue
import threading

items = queue.Queue()
waiting = threading.Semaphore(0)
ended = []


def consume():
    taken = 0
    try:
        while True:
            waiting.release()
            items.get()
            taken += 1
    except queue.ShutDown:
        ended.append(taken)


consumers = [threading.Thread(target=consume) for _ in range(2)]
for consumer in consumers:
    consumer.start()
for _ in consumers:
    waiting.acquire()
items.put(None)
items.shutdown()
for consumer in consumers:
    consumer.join()
try:
    later = items.get()
except queue.ShutDown as error:
    later = type(error).__name__

assert (sorted(ended), later) == ([0, 1], "ShutDown")
print(sorted(ended))
