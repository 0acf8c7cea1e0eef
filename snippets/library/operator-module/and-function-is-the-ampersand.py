import operator

assert operator.and_(6, 3) == 6 & 3 == 2
assert (6 and 3) == 3
calls = []
result = False and calls.append("evaluated")
assert (result, calls) == (False, [])
assert operator.and_(False, bool(calls.append("evaluated"))) is False
assert calls == ["evaluated"]
