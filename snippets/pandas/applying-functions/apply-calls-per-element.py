# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

calls = []


def double(x):
    calls.append(x)
    return x * 2


numbers = pd.Series(range(100))
by_apply = numbers.apply(double)
assert calls == list(range(100))

calls.clear()
by_map = numbers.map(double)
assert calls == list(range(100))
assert by_apply.tolist() == by_map.tolist() == list(range(0, 200, 2))
print(len(calls), "calls")
