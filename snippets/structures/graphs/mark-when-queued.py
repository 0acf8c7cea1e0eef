from collections import deque

layers, width = 6, 4
graph = {(layer, i): [(layer + 1, j) for j in range(width)] for layer in range(layers) for i in range(width)}
graph |= {(layers, i): [] for i in range(width)}


def queued(mark_when_queued):
    waiting, seen, count = deque([(0, 0)]), {(0, 0)}, 1
    visited = []
    while waiting:
        node = waiting.popleft()
        if not mark_when_queued:
            if node in visited:
                continue
            seen.add(node)
        visited.append(node)
        for neighbour in graph[node]:
            if neighbour not in seen:
                if mark_when_queued:
                    seen.add(neighbour)
                waiting.append(neighbour)
                count += 1
    assert visited[0] == (0, 0)
    assert len(visited) == len(set(visited)) == 1 + layers * width
    return count


counts = [queued(True), queued(False)]
assert counts == [1 + 6 * 4, 1 + 4 + 5 * 16]
print(counts)
