import random
from collections import OrderedDict


class Node:
    __slots__ = ("key", "value", "before", "after")


class LRUCache:
    def __init__(self, limit):
        self.nodes, self.limit, self.ring = {}, limit, Node()
        self.ring.before = self.ring.after = self.ring

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _link_last(self, node):
        node.before, node.after = self.ring.before, self.ring
        node.before.after = node.after.before = node

    def get(self, key):
        node = self.nodes[key]
        self._unlink(node)
        self._link_last(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes.pop(key))
        elif len(self.nodes) == self.limit:
            oldest = self.ring.after
            self._unlink(oldest)
            del self.nodes[oldest.key]
        node = self.nodes[key] = Node()
        node.key, node.value = key, value
        self._link_last(node)

    def keys(self):
        node, found = self.ring.after, []
        while node is not self.ring:
            found.append(node.key)
            node = node.after
        return found


draw, cache, model, hits = random.Random(2), LRUCache(6), OrderedDict(), 0
for number in range(3000):
    key = draw.randrange(12)
    if draw.random() < 0.5:
        cache.put(key, number)
        model[key] = number
        model.move_to_end(key)
        if len(model) > 6:
            model.popitem(last=False)
    elif key in model:
        assert cache.get(key) == model[key]
        model.move_to_end(key)
        hits += 1
    assert cache.keys() == list(model)
    assert cache.nodes.keys() == model.keys()
assert (hits, cache.keys()) == (750, [0, 3, 10, 6, 5, 11])
print(hits, cache.keys())
