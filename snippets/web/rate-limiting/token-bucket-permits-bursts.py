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


bucket = TokenBucket(capacity=5, per_second=2)
at_once = sum(bucket.admits(0) for _ in range(20))
steady = sum(bucket.admits(tick / 8) for tick in range(1, 8 * 10 + 1))
after_a_pause = sum(bucket.admits(1000) for _ in range(20))
assert at_once == 5
assert steady == 2 * 10
assert after_a_pause == 5
print(at_once)
