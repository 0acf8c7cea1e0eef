import time


class Stopwatch:
    def __init__(self, clock=time.monotonic):
        self.clock, self.started = clock, clock()

    def elapsed(self):
        return self.clock() - self.started


ticks = iter([10, 17])
watch = Stopwatch(clock=lambda: next(ticks))
real = Stopwatch()
elapsed = watch.elapsed()
print(elapsed, real.clock is time.monotonic)
assert elapsed == 7
assert real.clock is time.monotonic and 0 <= real.elapsed() < 3600
