# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"city": ["Oslo", "Rome"], "year": [1, 2], "amount": [5, 6]})
indexed = df.set_index(["city", "year"])
assert type(indexed.index) is pd.MultiIndex
assert indexed.to_dict() == {"amount": {("Oslo", 1): 5, ("Rome", 2): 6}}
assert indexed.reset_index().equals(df) is True
print(indexed.to_dict())
