import math

big = complex(math.inf, 0.0)
mixed, converted = 2.0 * big, complex(2.0) * big

print(mixed, converted)
assert math.isnan(converted.imag) is True
assert repr(mixed) == repr(converted)
