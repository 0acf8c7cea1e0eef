# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [31, None, 47]})
assert df.dropna()["age"].tolist() == [31, 47]
assert df["age"].fillna(0).tolist() == [31, 0, 47]
print(df["age"].tolist())
assert df["age"].tolist() == [31, 47]
