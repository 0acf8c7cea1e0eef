import heapq
import random
from itertools import count


class Task:
    def __init__(self, label):
        self.label = label


draw, numbers = random.Random(2), count()
heap, model = [], []
for label in range(500):
    priority = draw.randrange(5)
    heapq.heappush(heap, (priority, next(numbers), Task(label)))
    model.append((priority, label))

popped = [(priority, task.label) for priority, _, task in (heapq.heappop(heap) for _ in range(500))]
assert popped == sorted(model, key=lambda pair: pair[0])
assert popped[:3] == [(0, 0), (0, 1), (0, 2)]
print(popped[:3])
