# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame(
    {
        "a": [1, 2, None, None],
        "b": [1, None, None, 4],
        "c": [1, 2, None, None],
        "d": ["whole", "one missing", None, "two missing"],
    }
)
assert df.dropna().index.tolist() == [0]
assert df.dropna(how="all").index.tolist() == [0, 1, 3]
assert df.dropna(thresh=3).index.tolist() == [0, 1]
print(df.dropna(thresh=3)["d"].tolist())
