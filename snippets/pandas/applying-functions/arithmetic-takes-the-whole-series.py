# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

calls = []


def rescale(x):
    calls.append(x)
    return x * 2 + 1


numbers = pd.Series(range(100))
by_apply = numbers.apply(rescale)
assert len(calls) == 100

calls.clear()
at_once = rescale(numbers)
assert len(calls) == 1
assert at_once.equals(by_apply) is True
print(at_once.tail(2).tolist(), "in", len(calls), "call")
