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
assert "d" in graph["a"] and "".join(graph) == "abcd"
assert path in (["a", "d"], ["a", "b", "c", "d"])
assert path == ["a", "d"]
