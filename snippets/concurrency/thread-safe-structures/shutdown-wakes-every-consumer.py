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

assert sorted(ended) == [0, 1]
print(sorted(ended))
