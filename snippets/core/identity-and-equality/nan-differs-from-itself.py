nan = float("nan")
other_nan = float("nan")

assert (nan is nan) is True
assert (nan == nan) is False

assert (nan in [nan]) is True
assert ([nan] == [nan]) is True
assert (other_nan in [nan]) is False
assert ([other_nan] == [nan]) is False
print(nan == nan, nan in [nan], other_nan in [nan])
