from collections import deque

stack = deque(maxlen=2)
try:
    for item in "abc":
        stack.append(item)
except IndexError:
    pass
print(list(stack))
assert list(stack) == ["a", "b"]
