import queue
import threading

endless, bounded = queue.Queue(), queue.Queue(maxsize=2)
for number in range(5):
    endless.put_nowait(number)
try:
    for number in range(5):
        bounded.put_nowait(number)
except queue.Full:
    held = bounded.qsize()
assert (endless.qsize(), held) == (5, 2)

producer = threading.Thread(target=bounded.put, args=("late",))
producer.start()
assert bounded.get() == 0
producer.join()
assert [bounded.get_nowait(), bounded.get_nowait()] == [1, "late"]
