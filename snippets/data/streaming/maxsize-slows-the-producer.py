import queue
import threading

items, produced = queue.Queue(maxsize=2), []


def produce():
    for number in range(5):
        items.put(number)
        produced.append(number)
        lead.append(len(produced) - len(consumed))
    items.put(None)


consumed, lead = [], []
try:
    full = queue.Queue(maxsize=1)
    full.put_nowait("first")
    full.put_nowait("second")
except queue.Full:
    produced.append(full.qsize())
assert produced.pop() == 1
thread = threading.Thread(target=produce)
thread.start()
while (number := items.get()) is not None:
    consumed.append(number)
thread.join()
assert consumed == produced == [0, 1, 2, 3, 4] and max(lead) <= 3
