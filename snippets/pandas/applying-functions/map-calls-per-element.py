# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

calls = []


def double(x):
    calls.append(x)
    return x * 2


df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
doubled = df.map(double)
assert sorted(calls) == [1, 2, 10, 20]
assert doubled.to_dict("list") == {"a": [2, 4], "b": [20, 40]}
print(doubled.to_dict("list"), "in", len(calls), "calls")
