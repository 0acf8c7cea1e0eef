import math

nan = float("nan")

for other in (nan, math.inf, 1):
    assert (nan == other, other == nan) == (False, False)
    assert (nan < other, nan <= other, nan > other, nan >= other) == (False, False, False, False)
    assert (other < nan, other <= nan, other > nan, other >= nan) == (False, False, False, False)
    assert (nan != other, other != nan) == (True, True)
assert (math.isnan(nan), math.isnan(1.0), math.isnan(math.inf)) == (True, False, False)
print(nan == nan, nan < 1, nan >= 1, math.isnan(nan))
