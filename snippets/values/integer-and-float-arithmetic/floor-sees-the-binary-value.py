from fractions import Fraction

tenth = 0.1
assert Fraction(tenth) > Fraction(1, 10)
assert (1 // tenth, 1 / tenth) == (9.0, 10.0)
assert 1 % tenth == float(1 - 9 * Fraction(tenth))
assert 0.0999 < 1 % tenth < tenth
print(1 // tenth, 1 % tenth)
