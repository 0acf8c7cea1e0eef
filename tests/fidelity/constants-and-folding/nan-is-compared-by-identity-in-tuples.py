# shows: a container compares its elements by identity first
nan = float("nan")
assert nan != nan
assert (nan,) == (nan,)
assert [nan] == [nan] and nan in [nan]
print(nan)
