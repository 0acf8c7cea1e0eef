# /// script
# requires-python = ">=3.14"
# ///
import math

big, real = complex(math.inf, 3.0), 2.0
mixed = [real * big, big * real, big / real]
converted = [complex(real) * big, big * complex(real), big / complex(real)]

assert [repr(result) for result in mixed] == ["(inf+6j)", "(inf+6j)", "(inf+1.5j)"]
assert repr(real * complex(math.inf, 0)) == "(inf+0j)"
assert [repr(result) for result in converted] == ["(inf+nanj)"] * 3
# The sign of the zero is that of the complex operand.
zero = complex(1.0, -0.0)
assert [repr(real + zero), repr(zero - real)] == ["(3-0j)", "(-1-0j)"]
assert [repr(complex(real) + zero), repr(zero - complex(real))] == ["(3+0j)", "(-1-0j)"]
print(mixed[0], converted[0], real + zero)
