import heapq

names = [f"{name}_max" for name in ("heapify", "heappush", "heappop", "heapreplace", "heappushpop")]
public = [name for name in names if name in heapq.__all__]
print(public)
assert {name[:-4] for name in names} < set(heapq.__all__)
assert public in ([], names)
assert public == names
