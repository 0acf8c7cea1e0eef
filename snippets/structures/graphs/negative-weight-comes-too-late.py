import heapq
import math


def dijkstra(graph, start):
    distances, heap = {}, [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node not in distances:
            distances[node] = distance
            for neighbour, weight in graph[node].items():
                heapq.heappush(heap, (distance + weight, neighbour))
    return distances


def bellman_ford(graph, start):
    distances = dict.fromkeys(graph, math.inf) | {start: 0}
    for _ in graph:
        for node, edges in graph.items():
            for neighbour, weight in edges.items():
                distances[neighbour] = min(distances[neighbour], distances[node] + weight)
    return distances


graph = {"a": {"b": 2, "c": 3}, "c": {"b": -2}, "b": {}}
assert dijkstra(graph, "a") == {"a": 0, "b": 2, "c": 3}
assert bellman_ford(graph, "a") == {"a": 0, "b": 1, "c": 3}
without = {"a": {"b": 5, "c": 3}, "c": {"b": 1}, "b": {}}
assert dijkstra(without, "a") == bellman_ford(without, "a") == {"a": 0, "b": 4, "c": 3}
print(dijkstra(graph, "a")["b"], bellman_ford(graph, "a")["b"])
