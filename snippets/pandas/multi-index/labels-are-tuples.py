# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"city": ["Oslo", "Oslo", "Rome"], "year": [1, 2, 1], "amount": [5, 6, 7]})
indexed = df.set_index(["city", "year"])
assert indexed.index.tolist() == [("Oslo", 1), ("Oslo", 2), ("Rome", 1)]
assert (indexed.index.nlevels, list(indexed.index.names)) == (2, ["city", "year"])
assert indexed.T.columns.tolist() == indexed.index.tolist()
print(indexed.index.tolist())
