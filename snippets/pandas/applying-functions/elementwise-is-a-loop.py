# /// script
# dependencies = ["pandas"]
# ///
import warnings

import pandas as pd

calls = []


def double(x):
    calls.append(x)
    return x * 2


df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
doubled = df.map(double)
assert sorted(calls) == [1, 2, 10, 20]
assert doubled.to_dict("list") == {"a": [2, 4], "b": [20, 40]}

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_old_name = df.applymap(double)
assert by_old_name.equals(doubled) is True
assert [warning.category for warning in caught] == [FutureWarning]
print(caught[0].message)
