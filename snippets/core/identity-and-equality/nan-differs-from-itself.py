nan = float("nan")
same = nan

assert same is nan
assert (nan == same, nan != same) == (False, True)
print(nan is same, nan == same, nan != same)
