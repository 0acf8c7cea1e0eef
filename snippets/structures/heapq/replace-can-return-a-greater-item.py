import heapq

outcomes = []
for act in (heapq.heapreplace, heapq.heappushpop):
    heap = [5, 8, 6]
    outcomes.append((act(heap, 2), heap[0], len(heap)))
    outcomes.append((act(heap, 7), heap[0], len(heap)))
assert outcomes == [(5, 2, 3), (2, 6, 3), (2, 5, 3), (5, 6, 3)]
try:
    heapq.heapreplace([], 1)
except IndexError:
    assert heapq.heappushpop([], 1) == 1
print(outcomes)
