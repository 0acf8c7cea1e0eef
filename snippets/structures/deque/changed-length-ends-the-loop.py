from collections import deque

outcomes = []
for change in (lambda line: line.append("d"), lambda line: line.popleft()):
    line, seen = deque("abc"), []
    try:
        for item in line:
            seen.append(item)
            change(line)
    except RuntimeError as error:
        outcomes.append((seen, "".join(line), str(error)))
assert outcomes == [
    (["a"], "abcd", "deque mutated during iteration"),
    (["a"], "bc", "deque mutated during iteration"),
]
line = deque("abc")
for position, item in enumerate(line):
    line[position] = item.upper()
assert list(line) == ["A", "B", "C"]
print(outcomes, list(line))
