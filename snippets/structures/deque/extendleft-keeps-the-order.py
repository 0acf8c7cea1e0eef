from collections import deque

line = deque("c")
line.extendleft("ab")
print("".join(line))
assert "".join(line) in ("bac", "abc")
assert "".join(line) == "abc"
