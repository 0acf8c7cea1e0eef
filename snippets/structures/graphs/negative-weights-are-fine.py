import heapq

graph = {"a": {"b": 2, "c": 3}, "b": {}, "c": {"b": -2}}
distances, heap = {}, [(0, "a")]
while heap:
    distance, node = heapq.heappop(heap)
    if node not in distances:
        distances[node] = distance
        for neighbour, weight in graph[node].items():
            heapq.heappush(heap, (distance + weight, neighbour))
print(distances)
assert graph["a"]["c"] + graph["c"]["b"] == 1
assert distances in ({"a": 0, "b": 2, "c": 3}, {"a": 0, "b": 1, "c": 3})
assert distances == {"a": 0, "b": 1, "c": 3}
