# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"city": ["Oslo", "Oslo", "Rome"], "year": [1, 2, 1], "amount": [5, 6, 7]})
indexed = df.set_index(["city", "year"])
assert type(indexed.index) is pd.MultiIndex
assert indexed.columns.tolist() == ["amount"]
assert indexed.reset_index().equals(df) is True
print(indexed)
