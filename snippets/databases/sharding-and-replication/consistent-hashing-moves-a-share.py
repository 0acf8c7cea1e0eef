import bisect
import hashlib


def position(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class Ring:
    def __init__(self, shards, points=200):
        self.points = sorted((position(f"{shard}:{point}"), shard) for shard in shards for point in range(points))
        self.positions = [place for place, _ in self.points]

    def shard_of(self, key):
        return self.points[bisect.bisect(self.positions, position(key)) % len(self.points)][1]


keys = [f"user{number}" for number in range(5000)]
four, five = Ring("abcd"), Ring("abcde")
moved = [(four.shard_of(key), five.shard_of(key)) for key in keys if four.shard_of(key) != five.shard_of(key)]
by_modulo = sum(position(key) % 4 != position(key) % 5 for key in keys)
print(round(len(moved) / 5000, 1), round(by_modulo / 5000, 1))
assert 0.14 < len(moved) / 5000 < 0.26
assert {new for _, new in moved} == {"e"} and {old for old, _ in moved} == set("abcd")
assert 0.75 < by_modulo / 5000 < 0.85
