from collections import deque

outcomes = []
for change in (lambda line: line.append(0), lambda line: line.popleft()):
    line, seen = deque([1, 2, 3]), []
    try:
        for item in line:
            seen.append(item)
            change(line)
    except RuntimeError:
        outcomes.append((seen, len(line)))
line = deque([1, 2, 3])
for position, item in enumerate(line):
    line[position] = item * 10
assert outcomes == [([1], 4), ([1], 2)]
assert list(line) == [10, 20, 30]
print(outcomes, list(line))
