import heapq
from dataclasses import dataclass, field


@dataclass(order=True)
class Entry:
    priority: int
    task: dict = field(compare=False)


heap = []
for priority, name in [(2, "wash"), (1, "cook"), (1, "shop")]:
    heapq.heappush(heap, Entry(priority, {"name": name}))
popped = [heapq.heappop(heap) for _ in range(3)]
assert [entry.priority for entry in popped] == [1, 1, 2]
assert popped[2].task == {"name": "wash"}
assert {popped[0].task["name"], popped[1].task["name"]} == {"cook", "shop"}
assert popped[0] == popped[1] and popped[0].task != popped[1].task
print([entry.task["name"] for entry in popped][2])
