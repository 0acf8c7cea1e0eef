from fractions import Fraction


def gain(workers):
    return 1 / (Fraction(1, 10) + Fraction(9, 10) / workers)


assert (gain(1), gain(16)) == (1, Fraction(64, 10))
assert all(gain(10**power) < 10 for power in range(20))
assert 10 - gain(10**19) < Fraction(1, 10**15)
