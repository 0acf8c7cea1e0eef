# /// script
# requires-python = ">=3.15"
# ///
from collections import Counter

a, b = Counter(x=5, y=2, z=1), Counter(x=3, y=2, w=4)
assert a ^ b == b ^ a == {"x": 2, "z": 1, "w": 4}
assert a ^ b == (a | b) - (a & b)
assert "y" not in a ^ b
assert Counter(x=-2) ^ Counter(x=1) == Counter(x=1) ^ Counter(x=-2) == {"x": 3}
a ^= b
assert a == {"x": 2, "z": 1, "w": 4}
print(dict(a))
