import random
from collections import OrderedDict


class LRUCache:
    def __init__(self, limit):
        self.entries, self.limit = OrderedDict(), limit

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        self.entries.move_to_end(key)
        return self.entries[key]

    def put(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.limit:
            self.entries.popitem(last=False)


draw, cache, uses, hits = random.Random(1), LRUCache(5), [], 0
for number in range(3000):
    key = draw.randrange(9)
    recent = [key for i, (key, _) in enumerate(uses) if key not in [later for later, _ in uses[i + 1 :]]][-5:]
    assert list(cache.entries) == recent
    if draw.random() < 0.5:
        cache.put(key, number)
        uses.append((key, number))
    elif key in recent:
        value = next(value for known, value in reversed(uses) if known == key)
        assert cache.get(key) == value
        uses.append((key, value))
        hits += 1
    else:
        assert cache.get(key, "missing") == "missing"
    uses = uses[-60:]
assert (hits, list(cache.entries)) == (807, [8, 5, 2, 7, 1])
print(hits, list(cache.entries))
