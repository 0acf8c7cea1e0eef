from collections import ChainMap, Counter, defaultdict, deque, namedtuple

groups = defaultdict(list)
for word in ("apple", "avocado", "beet"):
    groups[word[0]].append(word)
assert groups == {"a": ["apple", "avocado"], "b": ["beet"]}

assert Counter("banana").most_common(2) == [("a", 3), ("n", 2)]

queue = deque([2, 3])
queue.appendleft(1)
assert [queue.popleft(), queue.pop()] == [1, 3]

assert namedtuple("Point", "x y")(3, 4).y == 4
assert ChainMap({"port": 1}, {"port": 2, "host": "db"})["host"] == "db"
print(dict(groups), Counter("banana").most_common(2))
