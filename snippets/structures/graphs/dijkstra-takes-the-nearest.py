import heapq
import math
import random


def dijkstra(graph, start):
    distances, heap = {}, [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node not in distances:
            distances[node] = distance
            for neighbour, weight in graph[node].items():
                if neighbour not in distances:
                    heapq.heappush(heap, (distance + weight, neighbour))
    return distances


def bellman_ford(graph, start):
    distances = dict.fromkeys(graph, math.inf) | {start: 0}
    for _ in graph:
        for node, edges in graph.items():
            for neighbour, weight in edges.items():
                distances[neighbour] = min(distances[neighbour], distances[node] + weight)
    return {node: distance for node, distance in distances.items() if distance < math.inf}


draw, reached = random.Random(3), 0
for _ in range(200):
    graph = {a: {b: draw.randrange(10) for b in range(8) if a != b and draw.random() < 0.25} for a in range(8)}
    distances = dijkstra(graph, 0)
    assert distances == bellman_ford(graph, 0)
    assert list(distances.values()) == sorted(distances.values())
    reached += len(distances)
assert (reached, max(distances.values())) == (1209, 15)
print(reached, max(distances.values()))
