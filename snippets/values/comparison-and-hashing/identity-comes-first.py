nan, other_nan = float("nan"), float("nan")

assert (nan == nan, nan == other_nan) == (False, False)
assert (nan != nan, other_nan != other_nan) == (True, True)
assert (nan in [nan], other_nan in [nan]) == (True, False)
assert ({nan: "found"}.get(nan), {nan: "found"}.get(other_nan)) == ("found", None)
assert ([nan] == [nan], [nan].count(nan), [nan].index(nan)) == (True, 1, 0)
print(nan in [nan], other_nan in [nan])
