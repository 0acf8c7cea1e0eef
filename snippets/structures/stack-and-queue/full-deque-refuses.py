from collections import deque

stack = deque("ab", maxlen=2)
try:
    stack.append("c")
except IndexError:
    pass
print(list(stack))
assert stack.maxlen == 2 and list(stack) in (["a", "b"], ["b", "c"])
assert list(stack) == ["a", "b"]
