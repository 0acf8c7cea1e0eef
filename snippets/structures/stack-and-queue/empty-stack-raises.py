from collections import deque

stack, queue = ["a"], deque("a")
outcomes = []
for container, take in ((stack, stack.pop), (queue, queue.popleft)):
    outcomes.append((bool(container), take()))
    try:
        outcomes.append((bool(container), take()))
    except IndexError as error:
        outcomes.append((bool(container), error.args[0].split()[0]))
assert outcomes == [(True, "a"), (False, "pop")] * 2
print(outcomes)
