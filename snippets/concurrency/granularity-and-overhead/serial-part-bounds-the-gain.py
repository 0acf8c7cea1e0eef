from fractions import Fraction


def steps(serial, parallel, workers):
    clock, left = 0, serial
    while left:
        left, clock = left - 1, clock + 1
    left = parallel
    while left:
        left, clock = left - min(workers, left), clock + 1
    return clock


for serial, parallel in ((10, 90), (100, 0), (25, 75), (0, 100)):
    share = Fraction(serial, serial + parallel)
    for workers in (1, 2, 1000):
        gain = Fraction(steps(serial, parallel, 1), steps(serial, parallel, workers))
        bound = 1 / (share + (1 - share) / workers)
        assert gain == bound if parallel % workers == 0 else gain < bound
        assert share == 0 or gain <= 1 / share
assert steps(10, 90, 10**6) == 11
