import heapq

heap = [[1], [4], [2], [9]]
heapq.heapify(heap)
heap[0][0] = 10
assert heapq.heappop(heap) == [10]

heap = [[1], [4], [2], [9]]
heap[0][0] = 10
heapq.heapify(heap)
popped = [heapq.heappop(heap) for _ in range(4)]
assert popped == [[2], [4], [9], [10]]
print(popped)
