# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"count": [1, 2], "price": [0.5, 1.5]})
assert [str(dtype) for dtype in df.dtypes] == ["int64", "float64"]
rows = df.apply(lambda row: str(row.tolist()), axis=1)
assert rows.tolist() == ["[1.0, 0.5]", "[2.0, 1.5]"]

# Beside text the dtype is `object`, and the integers stay integers.
named = df.assign(name=["x", "y"]).apply(lambda row: str(row.tolist()), axis=1)
assert named.tolist() == ["[1, 0.5, 'x']", "[2, 1.5, 'y']"]
print(rows.tolist(), named.tolist())
