import heapq
import random
from itertools import count


class PriorityQueue:
    def __init__(self):
        self.heap, self.entries, self.numbers = [], {}, count()

    def set(self, task, priority):
        self.discard(task)
        entry = [priority, next(self.numbers), task]
        self.entries[task] = entry
        heapq.heappush(self.heap, entry)

    def discard(self, task):
        if task in self.entries:
            self.entries.pop(task)[2] = None

    def pop(self):
        while True:
            _, _, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                return task


draw = random.Random(4)
queue, model, popped = PriorityQueue(), {}, 0
for _ in range(3000):
    action, task = draw.randrange(4), f"task {draw.randrange(40)}"
    if action < 2:
        queue.set(task, priority := draw.random())
        model[task] = priority
    elif action == 2:
        queue.discard(task)
        model.pop(task, None)
    elif model:
        first = min(model, key=model.get)
        assert queue.pop() == first
        del model[first]
        popped += 1
    assert queue.entries.keys() == model.keys()
assert (popped, len(model), len(queue.heap)) == (753, 8, 223)
print(popped, len(model), len(queue.heap))
