import heapq
import random
import threading
from queue import PriorityQueue

draw = random.Random(3)
waiting, heap = PriorityQueue(), []
for _ in range(300):
    if heap and draw.random() < 0.4:
        assert waiting.get_nowait() == heapq.heappop(heap)
    else:
        entry = draw.randrange(1000)
        waiting.put(entry)
        heapq.heappush(heap, entry)
    assert waiting.queue == heap
assert len(heap) == 74

done = threading.Event()
with waiting.mutex:
    thread = threading.Thread(target=lambda: (waiting.put(-1), done.set()))
    thread.start()
    assert done.wait(0.05) is False
    assert waiting.queue[0] >= 0
thread.join()
assert (done.is_set(), waiting.queue[0]) == (True, -1)
print(len(heap), waiting.queue[0])
