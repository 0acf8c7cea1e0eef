import random
from collections import deque

draw = random.Random(4)
stack, queue = [], deque()
linked, put, taken = None, 0, 0  # the reference for the stack: (top, (next, (…, None)))
for _ in range(1000):
    if linked is not None and draw.random() < 0.5:
        top, linked = linked
        assert stack.pop() == top
        assert queue.popleft() == taken
        taken += 1
    else:
        stack.append(put)
        queue.append(put)
        linked = (put, linked)
        put += 1

assert list(queue) == list(range(taken, put))
while linked is not None:
    top, linked = linked
    assert stack.pop() == top
assert (stack, put, taken) == ([], 522, 478)
print(put, taken)
