from fractions import Fraction


def steps(serial, parallel, workers):
    clock, left = 0, serial
    while left:
        left, clock = left - 1, clock + 1
    left = parallel
    while left:
        left, clock = left - min(workers, left), clock + 1
    return clock


def gain(serial, parallel, workers):
    return Fraction(steps(serial, parallel, 1), steps(serial, parallel, workers))


def bound(share, workers):
    return 1 / (share + (1 - share) / workers)


tenth = Fraction(1, 10)
assert [gain(10, 90, workers) for workers in (1, 2, 90)] == [bound(tenth, workers) for workers in (1, 2, 90)]
# Workers without an equal part of the work gain less.
assert (gain(10, 90, 4), bound(tenth, 4)) == (Fraction(100, 33), Fraction(40, 13))
assert gain(10, 90, 10**6) == bound(tenth, 90) < bound(tenth, 10**6) < 1 / tenth
assert (gain(0, 100, 4), gain(100, 0, 4)) == (bound(0, 4), bound(1, 4)) == (4, 1)
