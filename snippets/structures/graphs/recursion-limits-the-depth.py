import sys


def recursive(graph, node, seen):
    seen.add(node)
    for neighbour in graph[node]:
        if neighbour not in seen:
            recursive(graph, neighbour, seen)
    return seen


def iterative(graph, start):
    seen, stack = set(), [start]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack.extend(graph[node])
    return seen


small = {1: [2, 3], 2: [4], 3: [1], 4: [], 5: [1]}
assert recursive(small, 3, set()) == iterative(small, 3) == {1, 2, 3, 4}
n = sys.getrecursionlimit()
path = {node: [node + 1] for node in range(n)} | {n: []}
assert len(iterative(path, 0)) == n + 1
seen = set()
try:
    outcome = recursive(path, 0, seen)
except RecursionError:
    outcome = "RecursionError"
assert outcome == "RecursionError"
assert n - 50 < len(seen) < n
print(outcome)
