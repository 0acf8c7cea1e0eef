import math

big = complex(math.inf, 0.0)
assert repr(big) == "(inf+0j)"
assert repr(complex(2.0) * big) == "(inf+nanj)"
print(2.0 * big, complex(2.0) * big)
assert repr(2.0 * big) == repr(complex(2.0) * big)
