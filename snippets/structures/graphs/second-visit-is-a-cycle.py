graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}


def comes_to_a_visited_node(node, visited):
    if node in visited:
        return True
    visited.add(node)
    return any(comes_to_a_visited_node(neighbour, visited) for neighbour in graph[node])


def has_cycle(path):
    return any(neighbour in path or has_cycle([*path, neighbour]) for neighbour in graph[path[-1]])


found = comes_to_a_visited_node("a", set())
print(found, has_cycle(["a"]))
assert found is True
assert has_cycle(["a"]) is found
