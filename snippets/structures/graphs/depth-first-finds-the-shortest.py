graph = {"a": ["b", "d"], "b": ["c"], "c": ["d"], "d": []}


def first_path(node, goal, seen=()):
    if node == goal:
        return [*seen, node]
    for neighbour in graph[node]:
        if neighbour not in seen:
            path = first_path(neighbour, goal, [*seen, node])
            if path is not None:
                return path
    return None


path = first_path("a", "d")
print(path)
assert (path[0], path[-1]) == ("a", "d")
assert len(path) == 2
