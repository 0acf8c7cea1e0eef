nan = float("nan")

assert (1 > nan, nan > 1) == (False, False)
assert str([max(1, nan), max(nan, 1)]) == "[1, nan]"
assert str([min(1, nan), min(nan, 1)]) == "[1, nan]"
print(max(1, nan), max(nan, 1))
