# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

calls = []


def shout(size):
    calls.append(size)
    return size.upper()


sizes = pd.Series(["s", "m", "s", "s"], dtype="category")
mapped = sizes.map(shout)
assert sorted(calls) == ["m", "s"]
assert mapped.tolist() == ["S", "M", "S", "S"]
print(mapped.tolist(), "in", len(calls), "calls")
