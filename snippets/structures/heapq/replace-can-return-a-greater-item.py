import heapq

outcomes = []
for act in (heapq.heapreplace, heapq.heappushpop):
    heap = [5, 8, 6]
    outcomes.append((act(heap, 2), sorted(heap)))
    outcomes.append((act(heap, 7), sorted(heap)))
assert outcomes == [(5, [2, 6, 8]), (2, [6, 7, 8]), (2, [5, 6, 8]), (5, [6, 7, 8])]
try:
    heapq.heapreplace([], 1)
except IndexError:
    assert heapq.heappushpop([], 1) == 1
print(outcomes)
