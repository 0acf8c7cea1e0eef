# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

calls = []


def double(x):
    calls.append(x)
    return x * 2


doubled = pd.Series([1, 2, 3]).apply(double)
print(doubled.tolist(), "in", len(calls), "calls")
assert len(calls) == 1
