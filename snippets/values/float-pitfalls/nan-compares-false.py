import math

nan = float("nan")
comparisons = [
    (nan == other, nan < other, nan <= other, nan > other, nan >= other)
    for other in (-math.inf, 0.0, 1, math.inf, nan)
]

assert comparisons == [(False, False, False, False, False)] * 5
assert (nan != nan, nan != 1) == (True, True)
assert [math.isnan(each) for each in (nan, 1.0, math.inf)] == [True, False, False]
print(comparisons[2], math.isnan(nan))
