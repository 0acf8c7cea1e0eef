import graphlib
import random


def has_cycle(graph):
    finished, path = set(), set()

    def visit(node):
        if node in path:
            return True
        if node in finished:
            return False
        path.add(node)
        found = any(visit(neighbour) for neighbour in graph[node])
        path.discard(node)
        finished.add(node)
        return found

    return any(visit(node) for node in graph)


def graphlib_says(graph):
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError:
        return True
    return False


draw, cyclic = random.Random(2), 0
for _ in range(500):
    graph = {node: [other for other in range(7) if draw.random() < 0.12] for node in range(7)}
    assert has_cycle(graph) is graphlib_says(graph)
    cyclic += has_cycle(graph)
assert cyclic == 361
diamond = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
assert (has_cycle(diamond), has_cycle(diamond | {"d": ["a"]})) == (False, True)
print(cyclic)
