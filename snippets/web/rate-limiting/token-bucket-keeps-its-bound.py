import random


class TokenBucket:
    def __init__(self, capacity, per_second):
        self.capacity, self.per_second = capacity, per_second
        self.tokens, self.updated = capacity, 0

    def admits(self, now):
        self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.per_second)
        self.updated = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True


generator = random.Random(5)
bucket = TokenBucket(capacity=4, per_second=2)
moments = sorted(generator.randrange(0, 40 * 16) / 16 for _ in range(400))
admitted = [now for now in moments if bucket.admits(now)]
spare = min(
    4 + (end - start) * 2 - (last - first + 1)
    for first, start in enumerate(admitted)
    for last, end in enumerate(admitted[first:], first)
)
assert (len(admitted), len(moments)) == (83, 400)
assert spare == 0
print(len(admitted))
