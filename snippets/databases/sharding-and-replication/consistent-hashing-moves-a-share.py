import bisect
import hashlib


def position(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")


class Ring:
    def __init__(self, shards, points=100):
        self.points = sorted((position(f"{shard}:{point}"), shard) for shard in shards for point in range(points))
        self.positions = [place for place, _ in self.points]

    def shard_of(self, key):
        return self.points[bisect.bisect(self.positions, position(key)) % len(self.points)][1]


keys = [f"user{number}" for number in range(2000)]
four, five = Ring("abcd"), Ring("abcde")
moved = [(four.shard_of(key), five.shard_of(key)) for key in keys if four.shard_of(key) != five.shard_of(key)]
by_modulo = sum(position(key) % 4 != position(key) % 5 for key in keys)
print(len(moved) / len(keys), by_modulo / len(keys))
assert (len(moved), by_modulo) == (378, 1633)
assert {new for _, new in moved} == {"e"} and {old for old, _ in moved} == set("abcd")
