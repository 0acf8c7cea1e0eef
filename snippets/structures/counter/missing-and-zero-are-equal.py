from collections import Counter

with_zero, without = Counter(a=1, b=0), Counter(a=1)
assert with_zero == without
assert with_zero != Counter(a=1, b=1)
assert dict(with_zero) != dict(without)
assert (with_zero <= without, without <= with_zero, without < Counter(a=2)) == (True, True, True)
print(with_zero == without, dict(with_zero) == dict(without))
