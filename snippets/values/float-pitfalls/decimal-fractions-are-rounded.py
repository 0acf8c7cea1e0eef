from fractions import Fraction

exact = [n for n in range(1, 10) if Fraction(n / 10) == Fraction(n, 10)]

assert exact == [5]
assert 0.1 + 0.2 == 0.30000000000000004
assert (0.1 + 0.2 == 0.3) is False
assert Fraction(0.5) == Fraction(1, 2)
print(exact, 0.1 + 0.2, Fraction(0.1))
