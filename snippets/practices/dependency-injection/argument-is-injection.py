import time


class Stopwatch:
    def __init__(self, clock=time.monotonic):
        self.clock, self.started = clock, clock()

    def elapsed(self):
        return self.clock() - self.started


ticks = iter([10, 17])
watch = Stopwatch(clock=lambda: next(ticks))
real = Stopwatch()
print(watch.elapsed(), real.clock is time.monotonic)
assert real.clock is time.monotonic and real.elapsed() >= 0
assert (watch.started, list(ticks)) == (10, [])
