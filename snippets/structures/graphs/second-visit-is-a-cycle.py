def comes_to_a_visited_node(graph, node, visited):
    if node in visited:
        return True
    visited.add(node)
    return any(comes_to_a_visited_node(graph, neighbour, visited) for neighbour in graph[node])


def has_cycle(graph, path):
    return any(neighbour in path or has_cycle(graph, [*path, neighbour]) for neighbour in graph[path[-1]])


graphs = {
    "chain": {"a": ["b"], "b": ["c"], "c": []},
    "ring": {"a": ["b"], "b": ["c"], "c": ["a"]},
    "diamond": {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []},
}
visited = {name: comes_to_a_visited_node(graph, "a", set()) for name, graph in graphs.items()}
cycles = {name: has_cycle(graph, ["a"]) for name, graph in graphs.items()}
print(visited, cycles)
assert visited == {"chain": False, "ring": True, "diamond": True}
assert cycles in ({"chain": False, "ring": True, "diamond": False}, visited)
assert cycles == visited
