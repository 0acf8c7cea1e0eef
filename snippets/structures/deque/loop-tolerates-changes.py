from collections import deque

seen = {}
for kind in (list, deque):
    items, seen[kind.__name__] = kind([1, 2]), []
    try:
        for item in items:
            seen[kind.__name__].append(item)
            if len(items) < 4:
                items.append(item + 2)
    except RuntimeError:
        pass
print(seen)
assert seen["list"] == [1, 2, 3, 4]
assert seen["deque"] == [1, 2, 3, 4]
