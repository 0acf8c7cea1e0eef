# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 9.0, 2.0], "b": [None, 5.0, None, 7.0]})
assert df.fillna(0).to_dict("list") == {"a": [1, 0, 9, 2], "b": [0, 5, 0, 7]}
assert df.fillna({"a": -1})["a"].tolist() == [1, -1, 9, 2]
assert df.fillna({"a": -1})["b"].isna().tolist() == [True, False, True, False]
assert df.fillna(df.mean()).to_dict("list") == {"a": [1, 4, 9, 2], "b": [6, 5, 6, 7]}
assert df.fillna(df.median())["a"].tolist() == [1, 2, 9, 2]
print(df.fillna(df.mean()))
