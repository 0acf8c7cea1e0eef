# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"city": ["Oslo", "Oslo", "Rome"], "year": [1, 2, 1], "amount": [5, 6, 7]})
indexed = df.set_index(["city", "year"])
assert type(indexed.index) is type(indexed.T.columns) is pd.MultiIndex
assert list(indexed.index.names) == ["city", "year"]
assert indexed["amount"].to_dict() == {("Oslo", 1): 5, ("Oslo", 2): 6, ("Rome", 1): 7}
assert indexed.T.columns.tolist() == [("Oslo", 1), ("Oslo", 2), ("Rome", 1)]
print(indexed.index.tolist())
