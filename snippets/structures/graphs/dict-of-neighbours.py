import itertools
import random
from collections import deque


def shortest_path(graph, start, goal):
    before, waiting = {start: None}, deque([start])
    while waiting:
        node = waiting.popleft()
        if node == goal:
            path = [node]
            while before[path[-1]] is not None:
                path.append(before[path[-1]])
            return path[::-1]
        for neighbour in graph[node]:
            if neighbour not in before:
                before[neighbour] = node
                waiting.append(neighbour)
    return None


def fewest_edges(graph, start, goal):
    others = [node for node in graph if node not in (start, goal)]
    for length in range(len(others) + 1):
        for between in itertools.permutations(others, length):
            path = [start, *between, goal]
            if all(b in graph[a] for a, b in zip(path, path[1:])):
                return length + 1
    return None


draw, lengths = random.Random(1), []
for _ in range(120):
    graph = {node: [other for other in range(6) if other != node and draw.random() < 0.25] for node in range(6)}
    path = shortest_path(graph, 0, 5)
    assert (None if path is None else len(path) - 1) == fewest_edges(graph, 0, 5)
    if path is not None:
        assert (path[0], path[-1], all(b in graph[a] for a, b in zip(path, path[1:]))) == (0, 5, True)
        lengths.append(len(path) - 1)
assert (len(lengths), max(lengths)) == (53, 4)
print(len(lengths), max(lengths))
