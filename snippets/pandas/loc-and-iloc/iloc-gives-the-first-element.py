# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

firsts = [
    pd.Series([10, 11], index=["a", "b"]).iloc[0],
    pd.Series([10, 11], index=[1, 0]).iloc[0],
]
assert firsts == [10, 10]
assert pd.Series([10, 11], index=[1, 0])[0] == 11
print(firsts)
