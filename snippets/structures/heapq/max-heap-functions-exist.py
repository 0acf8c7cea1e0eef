import heapq

names = {f"{name}_max" for name in ("heapify", "heappush", "heappop", "heapreplace", "heappushpop")}
missing = sorted(names - set(heapq.__all__))
print(missing)
assert missing == []
