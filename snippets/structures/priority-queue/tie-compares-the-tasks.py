import heapq

heap = [(1, "wash"), (1, "cook")]
heapq.heapify(heap)
assert heap[0] == (1, "cook")
outcomes = []
for priority in (0, 1):
    heap = [(1, {"name": "wash"})]
    try:
        heapq.heappush(heap, (priority, {"name": "cook"}))
        outcomes.append("pushed")
    except TypeError as error:
        outcomes.append(error.args[0].split(" not ")[0])
assert outcomes == ["pushed", "'<'"]
print(outcomes)
