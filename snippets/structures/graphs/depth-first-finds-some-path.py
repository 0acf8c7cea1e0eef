from collections import deque

graph = {"a": ["b", "d"], "b": ["c"], "c": ["d"], "d": []}


def first_path(graph, start, goal, take):
    waiting = deque([[start]])
    while waiting:
        path = take(waiting)
        if path[-1] == goal:
            return "".join(path)
        for neighbour in reversed(graph[path[-1]]) if take is deque.pop else graph[path[-1]]:
            waiting.append([*path, neighbour])


turned = {node: list(reversed(neighbours)) for node, neighbours in graph.items()}
found = [first_path(g, "a", "d", take) for take in (deque.pop, deque.popleft) for g in (graph, turned)]
assert found == ["abcd", "ad", "ad", "ad"]
print(found)
