import heapq
import random

draw = random.Random(1)
heap, model = [], []
for number in range(1000):
    if model and draw.random() < 0.45:
        lowest = min(model)
        model.remove(lowest)
        assert heapq.heappop(heap) == lowest
    else:
        entry = (draw.randrange(10), f"task {number}")
        heapq.heappush(heap, entry)
        model.append(entry)
assert sorted(heap) == sorted(model)
assert (len(heap), heap[0]) == (140, (7, "task 541"))
print(len(heap), heap[0])
