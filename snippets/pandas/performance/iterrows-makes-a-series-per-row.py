# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"count": [1, 2], "price": [0.5, 0.25]})
rows = [row for _, row in df.iterrows()]
assert [type(row) for row in rows] == [pd.Series, pd.Series]
assert [(row["count"], row.dtype) for row in rows] == [(1.0, "float64"), (2.0, "float64")]
named = list(df.itertuples(index=False))
assert named[1] == (2, 0.25) and type(named[1].count) is not float
assert [type(row[0]) for row in named] == [int, int]
