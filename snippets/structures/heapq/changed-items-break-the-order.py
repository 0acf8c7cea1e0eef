import heapq

heap = [[1], [2]]
heap[0][0] = 3
assert heapq.heappop(heap) == [3]

heap = [[1], [2]]
heap[0][0] = 3
heapq.heapify(heap)
assert heap == [[2], [3]]
print(heap)
