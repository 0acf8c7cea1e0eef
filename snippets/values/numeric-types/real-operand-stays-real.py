# /// script
# requires-python = ">=3.14"
# ///
import math

big = complex(math.inf, 0.0)
mixed, converted = 2.0 * big, complex(2.0) * big

assert (mixed.real, mixed.imag) == (math.inf, 0.0)
assert math.isnan(converted.imag) is True
# The sign of the zero is that of the complex operand.
assert str(1 - 0j) == "(1-0j)"
print(mixed, converted, 1 - 0j)
